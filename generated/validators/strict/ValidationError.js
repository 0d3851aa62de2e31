// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, strangers } from '../runtime.js';

const table = ['ValidationError', '', 'field', 'detail'];
const keywords = {};

export function isValidationError(value) {
  return checkValidationError(value) === 0;
}

export function validateValidationError(value) {
  return collect(checkValidationError, value, keywords);
}

export function checkValidationError(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.field;
  if (typeof field !== 'string') told += fail(field, report, names, 2, 'string');
  field = value.detail;
  if (typeof field !== 'string') told += fail(field, report, names, 3, 'string');
  return told + strangers(value, report, names, 2);
}
