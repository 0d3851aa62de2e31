// Generated from spec/ by npm run generate. Do not edit.
import { fail, inside, isObject, observe, rest } from '../runtime.js';
import { checkResponse } from './Response.js';

const table = ['ChatStreamErrorEnvelope', '', 'type', 'data'];

export function isChatStreamErrorEnvelope(value) {
  return checkChatStreamErrorEnvelope(value) === 0;
}

export function validateChatStreamErrorEnvelope(value, options) {
  return observe(checkChatStreamErrorEnvelope, value, options);
}

export function checkChatStreamErrorEnvelope(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'error') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"error"' });
  }
  field = value.data;
  if (field !== undefined) told += inside(check_data(field, report), report, names[3]);
  return told + rest(value, report, names);
}

function check_data(value, report) {
  let told = 0;
  if (report) {
    if (!checkResponse(value)) { told += checkResponse(value, report); }
    else {}
  }
  return told;
}
