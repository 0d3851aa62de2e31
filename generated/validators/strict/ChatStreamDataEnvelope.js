// Generated from spec/ by npm run generate. Do not edit.
import { among, collect, each, fail, inside, isObject, maxItems, maximum, minItems, minLength, minimum, only, pattern, strangers } from '../runtime.js';
import { checkChatStreamEvent } from './ChatStreamEvent.js';

const table = ['ChatStreamDataEnvelope', '', 'type', 'data'];
const keywords = { const: only, enum: among, pattern, minLength, minimum, maximum, minItems, maxItems };

export function isChatStreamDataEnvelope(value) {
  return checkChatStreamDataEnvelope(value) === 0;
}

export function validateChatStreamDataEnvelope(value) {
  return collect(checkChatStreamDataEnvelope, value, keywords);
}

export function checkChatStreamDataEnvelope(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'data') told += fail(field, report, names, 2, { type: 'string', const: 'data' });
  field = value.data;
  if (!Array.isArray(field) || field.length < 1 || field.length > 256) {
    told += fail(field, report, names, 3, { type: 'array', minItems: 1, maxItems: 256 });
  }
  told += inside(each(field, checkChatStreamEvent, report), report, names[3]);
  return told + strangers(value, report, names, 2);
}
