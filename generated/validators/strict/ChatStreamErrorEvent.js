// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, inside, isObject, minLength, only, pattern, strangers, uuid } from '../runtime.js';
import { checkChatStreamError } from './ChatStreamError.js';

const table = ['ChatStreamErrorEvent', '', 'type', 'chat_id', 'error'];
const keywords = { const: only, pattern, minLength };

export function isChatStreamErrorEvent(value) {
  return checkChatStreamErrorEvent(value) === 0;
}

export function validateChatStreamErrorEvent(value) {
  return collect(checkChatStreamErrorEvent, value, keywords);
}

export function checkChatStreamErrorEvent(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'error') told += fail(field, report, names, 2, { type: 'string', const: 'error' });
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 3, { type: 'string', pattern: uuid });
  }
  field = value.error;
  told += field === undefined ? fail(field, report, names, 4) : inside(checkChatStreamError(field, report), report, names[4]);
  return told + strangers(value, report, names, 3);
}
