// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest } from '../runtime.js';

const table = ['ChatFilePart', '', 'type', 'media_type', 'data'];

export function isChatFilePart(value) {
  return checkChatFilePart(value) === 0;
}

export function validateChatFilePart(value, options) {
  return observe(checkChatFilePart, value, options);
}

export function checkChatFilePart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'file') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"file"' });
  }
  field = value.media_type;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  field = value.data;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  }
  return told + rest(value, report, names);
}
