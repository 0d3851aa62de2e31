// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, strangers } from '../runtime.js';

const table = ['ValidationError', '', 'field', 'detail'];

export function isValidationError(value) {
  return checkValidationError(value) === 0;
}

export function validateValidationError(value) {
  return collect(checkValidationError, value);
}

export function checkValidationError(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.field;
  if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
  field = value.detail;
  if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  return told + strangers(value, report, names, 2);
}
