// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest } from '../runtime.js';

const table = ['ChatStreamError', '', 'message'];

export function isChatStreamError(value) {
  return checkChatStreamError(value) === 0;
}

export function validateChatStreamError(value, options) {
  return observe(checkChatStreamError, value, options);
}

export function checkChatStreamError(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.message;
  if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
  return told + rest(value, report, names);
}
