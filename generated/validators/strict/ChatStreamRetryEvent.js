// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, inside, isObject, maximum, minimum, only, pattern, strangers, uuid } from '../runtime.js';
import { checkChatStreamRetry } from './ChatStreamRetry.js';

const table = ['ChatStreamRetryEvent', '', 'type', 'chat_id', 'retry'];
const keywords = { const: only, pattern, minimum, maximum };

export function isChatStreamRetryEvent(value) {
  return checkChatStreamRetryEvent(value) === 0;
}

export function validateChatStreamRetryEvent(value) {
  return collect(checkChatStreamRetryEvent, value, keywords);
}

export function checkChatStreamRetryEvent(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'retry') told += fail(field, report, names, 2, { type: 'string', const: 'retry' });
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 3, { type: 'string', pattern: uuid });
  }
  field = value.retry;
  told += field === undefined ? fail(field, report, names, 4) : inside(checkChatStreamRetry(field, report), report, names[4]);
  return told + strangers(value, report, names, 3);
}
