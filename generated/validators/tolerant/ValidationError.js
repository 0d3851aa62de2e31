// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['ValidationError', 'field', 'detail'];

export function isValidationError(value) {
  return checkValidationError(value);
}

export function validateValidationError(value, options) {
  return observe(checkValidationError, value, options);
}

export function checkValidationError(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.field;
  if (typeof field !== 'string' && !report?.property(value, table, 1, field, 'string')) return false;
  field = value.detail;
  if (typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) return false;
  report?.rest(value, table);
  return !report?.has(value);
}
