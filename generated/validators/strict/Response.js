// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, fail, isObject, size, under, unknown } from '../runtime.js';
import { checkValidationError } from './ValidationError.js';

const place = 'Response';
const keys = ['message', 'detail', 'validations'];

export function checkResponse(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.message;
  if (typeof field !== 'string') n = under(list, n, place, 'message', field, { type: 'string' });
  field = value.detail;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'detail', field, { type: 'string', minLength: 1 });
  }
  field = value.validations;
  if (field !== undefined && (!Array.isArray(field) || !each(field, checkValidationError, list) || field.length < 1)) {
    n = under(list, n, place, 'validations', field, { type: 'array', minItems: 1 });
  }
  for (const key in value) {
    if (key !== 'message' && key !== 'detail' && key !== 'validations') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isResponse(value) {
  return checkResponse(value);
}

export function validateResponse(value) {
  return collect(checkResponse, value);
}
