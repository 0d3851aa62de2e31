// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, fail, inside, isObject, minItems, minLength, strangers } from '../runtime.js';
import { checkValidationError } from './ValidationError.js';

const table = ['Response', '', 'message', 'detail', 'validations'];
const keywords = { minLength, minItems };

export function isResponse(value) {
  return checkResponse(value) === 0;
}

export function validateResponse(value) {
  return collect(checkResponse, value, keywords);
}

export function checkResponse(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  let named = 1;
  field = value.message;
  if (typeof field !== 'string') told += fail(field, report, names, 2, 'string');
  field = value.detail;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 3, { type: 'string', minLength: 1 });
    }
  }
  field = value.validations;
  if (field !== undefined) {
    named++;
    if (!Array.isArray(field) || field.length < 1) {
      told += fail(field, report, names, 4, { type: 'array', minItems: 1 });
    }
    told += inside(each(field, checkValidationError, report), report, names[4]);
  }
  return told + strangers(value, report, names, named);
}
