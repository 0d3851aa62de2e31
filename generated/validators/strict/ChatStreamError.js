// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, minLength, strangers } from '../runtime.js';

const table = ['ChatStreamError', '', 'message'];
const keywords = { minLength };

export function isChatStreamError(value) {
  return checkChatStreamError(value) === 0;
}

export function validateChatStreamError(value) {
  return collect(checkChatStreamError, value, keywords);
}

export function checkChatStreamError(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.message;
  if (typeof field !== 'string' || field === '') {
    told += fail(field, report, names, 2, { type: 'string', minLength: 1 });
  }
  return told + strangers(value, report, names, 1);
}
