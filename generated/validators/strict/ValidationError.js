// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';

const table = ['ValidationError', 'field', 'detail'];

export function isValidationError(value) {
  return checkValidationError(value);
}

export function validateValidationError(value) {
  return collect(checkValidationError, value);
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
  for (const key in value) {
    if (key !== 'field' && key !== 'detail' && !report?.stranger(value, table, key)) return false;
  }
  return !report?.has(value);
}
