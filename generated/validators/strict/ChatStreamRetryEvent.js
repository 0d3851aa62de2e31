// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, inside, isObject, strangers, uuid } from '../runtime.js';
import { checkChatStreamRetry } from './ChatStreamRetry.js';

const table = ['ChatStreamRetryEvent', '', 'type', 'chat_id', 'retry'];

export function isChatStreamRetryEvent(value) {
  return checkChatStreamRetryEvent(value) === 0;
}

export function validateChatStreamRetryEvent(value) {
  return collect(checkChatStreamRetryEvent, value);
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
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 3, typeof field !== 'string' ? 'a string' : { pattern: uuid });
  }
  field = value.retry;
  told += field === undefined ? fail(field, report, names, 4) : inside(checkChatStreamRetry(field, report), report, names[4]);
  return told + strangers(value, report, names, 3);
}
