// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, inside, isObject, observe, rest } from '../runtime.js';
import { checkValidationError } from './ValidationError.js';

const table = ['Response', '', 'message', 'detail', 'validations'];
const keywords = {};

export function isResponse(value) {
  return checkResponse(value) === 0;
}

export function validateResponse(value, options) {
  return observe(checkResponse, value, keywords, options);
}

export function checkResponse(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.message;
  if (typeof field !== 'string') told += fail(field, report, names, 2, 'string');
  field = value.detail;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'string');
  }
  field = value.validations;
  if (field !== undefined) {
    if (!Array.isArray(field)) told += fail(field, report, names, 4, 'array');
    told += inside(each(field, checkValidationError, report), report, names[4]);
  }
  return told + rest(value, report, names);
}
