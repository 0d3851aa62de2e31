// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, strangers } from '../runtime.js';

const table = ['ChatStreamError', '', 'message'];

export function isChatStreamError(value) {
  return checkChatStreamError(value) === 0;
}

export function validateChatStreamError(value) {
  return collect(checkChatStreamError, value);
}

export function checkChatStreamError(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.message;
  if (typeof field !== 'string' || field === '') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { minLength: ' must not be empty' });
  }
  return told + strangers(value, report, names, 1);
}
