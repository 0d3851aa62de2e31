// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, isObject } from '../runtime.js';
import { checkValidationError } from './ValidationError.js';

const table = ['Response', 'message', 'detail', 'validations'];

export function isResponse(value) {
  return checkResponse(value);
}

export function validateResponse(value) {
  return collect(checkResponse, value);
}

export function checkResponse(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.message;
  if (typeof field !== 'string' && !report?.property(value, table, 1, field, 'string')) return false;
  field = value.detail;
  if (
    field !== undefined &&
    (typeof field !== 'string' || field === '') &&
    !report?.property(value, table, 2, field, { type: 'string', minLength: 1 })
  ) {
    return false;
  }
  field = value.validations;
  if (
    field !== undefined &&
    (!Array.isArray(field) || !each(field, checkValidationError, report) || field.length < 1) &&
    !report?.property(value, table, 3, field, { type: 'array', minItems: 1 })
  ) {
    return false;
  }
  for (const key in value) {
    if (key !== 'message' && key !== 'detail' && key !== 'validations' && !report?.stranger(value, table, key)) {
      return false;
    }
  }
  return !report?.has(value);
}
