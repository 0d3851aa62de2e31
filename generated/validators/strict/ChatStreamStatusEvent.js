// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, inside, isObject, strangers, uuid } from '../runtime.js';
import { checkChatStreamStatus } from './ChatStreamStatus.js';

const table = ['ChatStreamStatusEvent', '', 'type', 'chat_id', 'status'];

export function isChatStreamStatusEvent(value) {
  return checkChatStreamStatusEvent(value) === 0;
}

export function validateChatStreamStatusEvent(value) {
  return collect(checkChatStreamStatusEvent, value);
}

export function checkChatStreamStatusEvent(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'status') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"status"' });
  }
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 3, typeof field !== 'string' ? 'a string' : { pattern: uuid });
  }
  field = value.status;
  told += field === undefined ? fail(field, report, names, 4) : inside(checkChatStreamStatus(field, report), report, names[4]);
  return told + strangers(value, report, names, 3);
}
