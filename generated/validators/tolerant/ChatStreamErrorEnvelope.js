// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, fail, isObject, observe, remark, under } from '../runtime.js';
import { checkResponse, isResponse } from './Response.js';

const place = 'ChatStreamErrorEnvelope';
const keys = ['type', 'data'];

export function isChatStreamErrorEnvelope(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'error') return false;
  return true;
}

export function validateChatStreamErrorEnvelope(value, options) {
  return observe(isChatStreamErrorEnvelope, checkChatStreamErrorEnvelope, value, options);
}

export function checkChatStreamErrorEnvelope(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'error') n = under(list, n, place, 'type', field, { type: 'string', const: 'error' });
  field = value.data;
  if (field !== undefined && !check_data(field, list)) n = under(list, n, place, 'data', field);
  n = remark(list, place, value, keys);
  return n === start;
}

function check_data(value, list) {
  let ok = true;
  if (isResponse(value)) {
    if (!checkResponse(value, list)) ok = false;
  }
  return ok;
}
