// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, fail, inside, isObject, strangers } from '../runtime.js';
import { checkChatStreamEvent } from './ChatStreamEvent.js';

const table = ['ChatStreamDataEnvelope', '', 'type', 'data'];

export function isChatStreamDataEnvelope(value) {
  return checkChatStreamDataEnvelope(value) === 0;
}

export function validateChatStreamDataEnvelope(value) {
  return collect(checkChatStreamDataEnvelope, value);
}

export function checkChatStreamDataEnvelope(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'data') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"data"' });
  }
  field = value.data;
  if (!Array.isArray(field) || field.length < 1 || field.length > 256) {
    told += fail(field, report, names, 3, !Array.isArray(field) ? 'an array' : field.length < 1 ? { minItems: ' must not be empty' } : { maxItems: ` must have at most 256 items, not ${field.length}` });
  }
  told += inside(each(field, checkChatStreamEvent, report), report, names[3]);
  return told + strangers(value, report, names, 2);
}
