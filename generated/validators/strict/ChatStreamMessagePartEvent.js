// Generated from spec/ by npm run generate. Do not edit.
import { among, collect, fail, inside, isObject, minLength, only, pattern, strangers, uuid } from '../runtime.js';
import { checkChatStreamMessagePart } from './ChatStreamMessagePart.js';

const table = ['ChatStreamMessagePartEvent', '', 'type', 'chat_id', 'message_part'];
const keywords = { const: only, enum: among, pattern, minLength };

export function isChatStreamMessagePartEvent(value) {
  return checkChatStreamMessagePartEvent(value) === 0;
}

export function validateChatStreamMessagePartEvent(value) {
  return collect(checkChatStreamMessagePartEvent, value, keywords);
}

export function checkChatStreamMessagePartEvent(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'message_part') {
    told += fail(field, report, names, 2, { type: 'string', const: 'message_part' });
  }
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 3, { type: 'string', pattern: uuid });
  }
  field = value.message_part;
  told += field === undefined ? fail(field, report, names, 4) : inside(checkChatStreamMessagePart(field, report), report, names[4]);
  return told + strangers(value, report, names, 3);
}
