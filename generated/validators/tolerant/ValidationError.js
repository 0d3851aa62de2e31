// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';

const place = 'ValidationError';

export function checkValidationError(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.field;
  if (typeof field !== 'string') n = under(list, n, place, 'field', field, { type: 'string' });
  field = value.detail;
  if (typeof field !== 'string') n = under(list, n, place, 'detail', field, { type: 'string' });
  if (list) {
    for (const key in value) {
      if (key !== 'field' && key !== 'detail') n = note(list, 'property', place, '/properties', undefined, key);
    }
  }
  return n === start;
}

export function isValidationError(value) {
  return checkValidationError(value);
}

export function validateValidationError(value, options) {
  return observe(checkValidationError, value, options);
}
