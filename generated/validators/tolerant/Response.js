// Generated from spec/ by npm run generate. Do not edit.
import { ARRAY, OBJECT, STRING, each, fail, isObject, observe, remark, under } from '../runtime.js';
import { checkValidationError, isValidationError } from './ValidationError.js';

const place = 'Response';
const keys = ['message', 'detail', 'validations'];

export function isResponse(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.message;
  if (typeof field !== 'string') return false;
  field = value.detail;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.validations;
  if (field !== undefined && (!Array.isArray(field) || !field.every(isValidationError))) return false;
  return true;
}

export function validateResponse(value, options) {
  return observe(isResponse, checkResponse, value, options);
}

export function checkResponse(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.message;
  if (typeof field !== 'string') n = under(list, n, place, 'message', field, STRING);
  field = value.detail;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'detail', field, STRING);
  field = value.validations;
  if (field !== undefined && (!Array.isArray(field) || !each(field, checkValidationError, list))) {
    n = under(list, n, place, 'validations', field, ARRAY);
  }
  n = remark(list, place, value, keys);
  return n === start;
}
