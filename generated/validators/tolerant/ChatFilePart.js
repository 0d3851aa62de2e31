// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, only, rest } from '../runtime.js';

const table = ['ChatFilePart', '', 'type', 'media_type', 'data'];
const keywords = { const: only };

export function isChatFilePart(value) {
  return checkChatFilePart(value) === 0;
}

export function validateChatFilePart(value, options) {
  return observe(checkChatFilePart, value, keywords, options);
}

export function checkChatFilePart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'file') told += fail(field, report, names, 2, { type: 'string', const: 'file' });
  field = value.media_type;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'string');
  }
  field = value.data;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'string');
  }
  return told + rest(value, report, names);
}
