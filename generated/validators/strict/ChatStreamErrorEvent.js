// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, inside, isObject, strangers, uuid } from '../runtime.js';
import { checkChatStreamError } from './ChatStreamError.js';

const table = ['ChatStreamErrorEvent', '', 'type', 'chat_id', 'error'];

export function isChatStreamErrorEvent(value) {
  return checkChatStreamErrorEvent(value) === 0;
}

export function validateChatStreamErrorEvent(value) {
  return collect(checkChatStreamErrorEvent, value);
}

export function checkChatStreamErrorEvent(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'error') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"error"' });
  }
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 3, typeof field !== 'string' ? 'a string' : { pattern: uuid });
  }
  field = value.error;
  told += field === undefined ? fail(field, report, names, 4) : inside(checkChatStreamError(field, report), report, names[4]);
  return told + strangers(value, report, names, 3);
}
