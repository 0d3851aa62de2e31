// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, strangers } from '../runtime.js';

const table = ['ChatStreamErrorEnvelope', '', 'type', 'data'];

export function isChatStreamErrorEnvelope(value) {
  return checkChatStreamErrorEnvelope(value) === 0;
}

export function validateChatStreamErrorEnvelope(value) {
  return collect(checkChatStreamErrorEnvelope, value);
}

export function checkChatStreamErrorEnvelope(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 1;
  field = value.type;
  if (field !== 'error') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"error"' });
  }
  field = value.data;
  if (field !== undefined) named++;
  return told + strangers(value, report, names, named);
}
