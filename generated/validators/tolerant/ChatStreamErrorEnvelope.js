// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe, whole } from '../runtime.js';
import { checkResponse } from './Response.js';

const table = ['ChatStreamErrorEnvelope', 'type', 'data'];
const table2 = ['ChatStreamErrorEnvelope#/properties/data'];

export function isChatStreamErrorEnvelope(value) {
  return checkChatStreamErrorEnvelope(value);
}

export function validateChatStreamErrorEnvelope(value, options) {
  return observe(checkChatStreamErrorEnvelope, value, options);
}

export function checkChatStreamErrorEnvelope(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.type;
  if (field !== 'error' && !report?.property(value, table, 1, field, { type: 'string', const: 'error' })) {
    return false;
  }
  field = value.data;
  if (field !== undefined && !check_data(field, report) && !report?.property(value, table, 2, field)) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}

function check_data(value, report) {
  if (report) {
    if (checkResponse(value)) { checkResponse(value, report); }
    else {}
  }
  return !report?.has(value);
}
