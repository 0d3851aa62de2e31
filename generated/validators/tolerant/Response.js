// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, inside, isObject, observe, rest } from '../runtime.js';
import { checkValidationError } from './ValidationError.js';

const table = ['Response', '', 'message', 'detail', 'validations'];

export function isResponse(value) {
  return checkResponse(value) === 0;
}

export function validateResponse(value, options) {
  return observe(checkResponse, value, options);
}

export function checkResponse(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.message;
  if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
  field = value.detail;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  field = value.validations;
  if (field !== undefined) {
    if (!Array.isArray(field)) told += fail(field, report, names, 4, 'an array');
    told += inside(each(field, checkValidationError, report), report, names[4]);
  }
  return told + rest(value, report, names);
}
