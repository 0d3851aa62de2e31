// Generated from spec/ by npm run generate. Do not edit.
import { each, isObject, observe } from '../runtime.js';
import { checkValidationError } from './ValidationError.js';

const table = ['Response', 'message', 'detail', 'validations'];

export function isResponse(value) {
  return checkResponse(value);
}

export function validateResponse(value, options) {
  return observe(checkResponse, value, options);
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
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) {
    return false;
  }
  field = value.validations;
  if (
    field !== undefined &&
    (!Array.isArray(field) || !each(field, checkValidationError, report)) &&
    !report?.property(value, table, 3, field, 'array')
  ) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
