// Generated from spec/ by npm run generate. Do not edit.
import { fail, inside, isObject, observe, rest } from '../runtime.js';
import { checkChatStreamRetry } from './ChatStreamRetry.js';

const table = ['ChatStreamRetryEvent', '', 'type', 'chat_id', 'retry'];

export function isChatStreamRetryEvent(value) {
  return checkChatStreamRetryEvent(value) === 0;
}

export function validateChatStreamRetryEvent(value, options) {
  return observe(checkChatStreamRetryEvent, value, options);
}

export function checkChatStreamRetryEvent(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'retry') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"retry"' });
  }
  field = value.chat_id;
  if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  field = value.retry;
  told += field === undefined ? fail(field, report, names, 4) : inside(checkChatStreamRetry(field, report), report, names[4]);
  return told + rest(value, report, names);
}
