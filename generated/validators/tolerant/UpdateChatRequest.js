// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest } from '../runtime.js';

const table = ['UpdateChatRequest', '', 'title'];

export function isUpdateChatRequest(value) {
  return checkUpdateChatRequest(value) === 0;
}

export function validateUpdateChatRequest(value, options) {
  return observe(checkUpdateChatRequest, value, options);
}

export function checkUpdateChatRequest(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.title;
  if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
  return told + rest(value, report, names);
}
