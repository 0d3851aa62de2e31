// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, some, under } from '../runtime.js';
import { checkResponse } from './Response.js';

const place = 'ChatStreamErrorEnvelope';

export function checkChatStreamErrorEnvelope(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'error') n = under(list, n, place, 'type', field, { type: 'string', const: 'error' });
  field = value.data;
  if (field !== undefined && !check_data(field, list)) n = under(list, n, place, 'data', field);
  if (list) {
    for (const key in value) {
      if (key !== 'type' && key !== 'data') n = note(list, 'property', place, '/properties', undefined, key);
    }
  }
  return n === start;
}

export function isChatStreamErrorEnvelope(value) {
  return checkChatStreamErrorEnvelope(value);
}

export function validateChatStreamErrorEnvelope(value, options) {
  return observe(checkChatStreamErrorEnvelope, value, options);
}

function check_data(value, list) {
  return some(list, 'ChatStreamErrorEnvelope#/properties/data', value, [checkResponse, check_dataAnyOf1]);
}

function check_dataAnyOf1(value, list) {
  return true;
}
