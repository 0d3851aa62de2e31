// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest } from '../runtime.js';

const table = ['ChatTextPart', '', 'type', 'text'];

export function isChatTextPart(value) {
  return checkChatTextPart(value) === 0;
}

export function validateChatTextPart(value, options) {
  return observe(checkChatTextPart, value, options);
}

export function checkChatTextPart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'text') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"text"' });
  }
  field = value.text;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  return told + rest(value, report, names);
}
