// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, inside, isObject, observe, rest } from '../runtime.js';
import { checkChatStreamEvent } from './ChatStreamEvent.js';

const table = ['ChatStreamDataEnvelope', '', 'type', 'data'];

export function isChatStreamDataEnvelope(value) {
  return checkChatStreamDataEnvelope(value) === 0;
}

export function validateChatStreamDataEnvelope(value, options) {
  return observe(checkChatStreamDataEnvelope, value, options);
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
  if (!Array.isArray(field)) told += fail(field, report, names, 3, 'an array');
  told += inside(each(field, checkChatStreamEvent, report), report, names[3]);
  return told + rest(value, report, names);
}
