// Generated from spec/ by npm run generate. Do not edit.
import { fail, inside, isObject, observe, rest } from '../runtime.js';
import { checkChatStreamStatus } from './ChatStreamStatus.js';

const table = ['ChatStreamStatusEvent', '', 'type', 'chat_id', 'status'];

export function isChatStreamStatusEvent(value) {
  return checkChatStreamStatusEvent(value) === 0;
}

export function validateChatStreamStatusEvent(value, options) {
  return observe(checkChatStreamStatusEvent, value, options);
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
  if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  field = value.status;
  told += field === undefined ? fail(field, report, names, 4) : inside(checkChatStreamStatus(field, report), report, names[4]);
  return told + rest(value, report, names);
}
