// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';

const place = 'ValidationError';
const keys = ['field', 'detail'];

export function checkValidationError(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.field;
  if (typeof field !== 'string') n = under(list, n, place, 'field', field, { type: 'string' });
  field = value.detail;
  if (typeof field !== 'string') n = under(list, n, place, 'detail', field, { type: 'string' });
  for (const key in value) {
    if (key !== 'field' && key !== 'detail') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isValidationError(value) {
  return checkValidationError(value);
}

export function validateValidationError(value) {
  return collect(checkValidationError, value);
}
