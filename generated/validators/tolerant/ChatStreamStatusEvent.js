// Generated from spec/ by npm run generate. Do not edit.
import { fail, inside, isObject, observe, only, rest } from '../runtime.js';
import { checkChatStreamStatus } from './ChatStreamStatus.js';

const table = ['ChatStreamStatusEvent', '', 'type', 'chat_id', 'status'];
const keywords = { const: only };

export function isChatStreamStatusEvent(value) {
  return checkChatStreamStatusEvent(value) === 0;
}

export function validateChatStreamStatusEvent(value, options) {
  return observe(checkChatStreamStatusEvent, value, keywords, options);
}

export function checkChatStreamStatusEvent(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'status') told += fail(field, report, names, 2, { type: 'string', const: 'status' });
  field = value.chat_id;
  if (typeof field !== 'string') told += fail(field, report, names, 3, 'string');
  field = value.status;
  told += field === undefined ? fail(field, report, names, 4) : inside(checkChatStreamStatus(field, report), report, names[4]);
  return told + rest(value, report, names);
}
