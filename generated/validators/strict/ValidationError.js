// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, closed, collect, fail, isObject, under } from '../runtime.js';

const place = 'ValidationError';
const keys = ['field', 'detail'];

export function isValidationError(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.field;
  if (typeof field !== 'string') return false;
  field = value.detail;
  if (typeof field !== 'string') return false;
  for (const key in value) {
    if (key !== 'field' && key !== 'detail') return false;
  }
  return true;
}

export function validateValidationError(value) {
  return isValidationError(value) ? [] : collect(checkValidationError, value);
}

export function checkValidationError(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.field;
  if (typeof field !== 'string') n = under(list, n, place, 'field', field, STRING);
  field = value.detail;
  if (typeof field !== 'string') n = under(list, n, place, 'detail', field, STRING);
  n = closed(list, place, value, keys);
  return n === start;
}
