// Generated from spec/ by npm run generate. Do not edit.
import { fail, inside, isObject, observe, only, rest } from '../runtime.js';
import { checkChatStreamRetry } from './ChatStreamRetry.js';

const table = ['ChatStreamRetryEvent', '', 'type', 'chat_id', 'retry'];
const keywords = { const: only };

export function isChatStreamRetryEvent(value) {
  return checkChatStreamRetryEvent(value) === 0;
}

export function validateChatStreamRetryEvent(value, options) {
  return observe(checkChatStreamRetryEvent, value, keywords, options);
}

export function checkChatStreamRetryEvent(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'retry') told += fail(field, report, names, 2, { type: 'string', const: 'retry' });
  field = value.chat_id;
  if (typeof field !== 'string') told += fail(field, report, names, 3, 'string');
  field = value.retry;
  told += field === undefined ? fail(field, report, names, 4) : inside(checkChatStreamRetry(field, report), report, names[4]);
  return told + rest(value, report, names);
}
