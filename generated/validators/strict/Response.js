// Generated from spec/ by npm run generate. Do not edit.
import { LIST, OBJECT, STRING, TEXT, closed, collect, each, fail, isObject, under } from '../runtime.js';
import { checkValidationError, isValidationError } from './ValidationError.js';

const place = 'Response';
const keys = ['message', 'detail', 'validations'];

export function isResponse(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.message;
  if (typeof field !== 'string') return false;
  field = value.detail;
  if (field !== undefined && (typeof field !== 'string' || field === '')) return false;
  field = value.validations;
  if (field !== undefined && (!Array.isArray(field) || field.length < 1 || !field.every(isValidationError))) {
    return false;
  }
  for (const key in value) {
    if (key !== 'message' && key !== 'detail' && key !== 'validations') return false;
  }
  return true;
}

export function validateResponse(value) {
  return isResponse(value) ? [] : collect(checkResponse, value);
}

export function checkResponse(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.message;
  if (typeof field !== 'string') n = under(list, n, place, 'message', field, STRING);
  field = value.detail;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'detail', field, TEXT);
  }
  field = value.validations;
  if (
    field !== undefined &&
    (!Array.isArray(field) || !each(field, checkValidationError, list) || field.length < 1)
  ) {
    n = under(list, n, place, 'validations', field, LIST);
  }
  n = closed(list, place, value, keys);
  return n === start;
}
