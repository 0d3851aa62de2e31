// Generated from spec/ by npm run generate. Do not edit.
import { among, each, fail, inside, isObject, observe, only, rest } from '../runtime.js';
import { checkChatStreamEvent } from './ChatStreamEvent.js';

const table = ['ChatStreamDataEnvelope', '', 'type', 'data'];
const keywords = { const: only, enum: among };

export function isChatStreamDataEnvelope(value) {
  return checkChatStreamDataEnvelope(value) === 0;
}

export function validateChatStreamDataEnvelope(value, options) {
  return observe(checkChatStreamDataEnvelope, value, keywords, options);
}

export function checkChatStreamDataEnvelope(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'data') told += fail(field, report, names, 2, { type: 'string', const: 'data' });
  field = value.data;
  if (!Array.isArray(field)) told += fail(field, report, names, 3, 'array');
  told += inside(each(field, checkChatStreamEvent, report), report, names[3]);
  return told + rest(value, report, names);
}
