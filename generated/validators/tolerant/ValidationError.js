// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest } from '../runtime.js';

const table = ['ValidationError', '', 'field', 'detail'];
const keywords = {};

export function isValidationError(value) {
  return checkValidationError(value) === 0;
}

export function validateValidationError(value, options) {
  return observe(checkValidationError, value, keywords, options);
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
  return told + rest(value, report, names);
}
