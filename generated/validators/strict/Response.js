// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, fail, inside, isObject, strangers } from '../runtime.js';
import { checkValidationError } from './ValidationError.js';

const table = ['Response', '', 'message', 'detail', 'validations'];

export function isResponse(value) {
  return checkResponse(value) === 0;
}

export function validateResponse(value) {
  return collect(checkResponse, value);
}

export function checkResponse(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 1;
  field = value.message;
  if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
  field = value.detail;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 3, typeof field !== 'string' ? 'a string' : { minLength: ' must not be empty' });
    }
  }
  field = value.validations;
  if (field !== undefined) {
    named++;
    if (!Array.isArray(field) || field.length < 1) {
      told += fail(field, report, names, 4, !Array.isArray(field) ? 'an array' : { minItems: ' must not be empty' });
    }
    told += inside(each(field, checkValidationError, report), report, names[4]);
  }
  return told + strangers(value, report, names, named);
}
