// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, isObject, note, observe, size, under } from '../runtime.js';
import { checkValidationError } from './ValidationError.js';

const place = 'Response';

export function checkResponse(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.message;
  if (typeof field !== 'string') n = under(list, n, place, 'message', field, { type: 'string' });
  field = value.detail;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'detail', field, { type: 'string' });
  }
  field = value.validations;
  if (field !== undefined && (!Array.isArray(field) || !each(field, checkValidationError, list))) {
    n = under(list, n, place, 'validations', field, { type: 'array' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'message' && key !== 'detail' && key !== 'validations') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isResponse(value) {
  return checkResponse(value);
}

export function validateResponse(value, options) {
  return observe(checkResponse, value, options);
}
