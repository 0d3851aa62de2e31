// Generated from spec/ by npm run generate. Do not edit.
import { base64, collect, fail, isObject, minLength, only, pattern, strangers } from '../runtime.js';

const table = ['ChatFilePart', '', 'type', 'media_type', 'data'];
const keywords = { const: only, pattern, minLength };

export function isChatFilePart(value) {
  return checkChatFilePart(value) === 0;
}

export function validateChatFilePart(value) {
  return collect(checkChatFilePart, value, keywords);
}

export function checkChatFilePart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  let named = 1;
  field = value.type;
  if (field !== 'file') told += fail(field, report, names, 2, { type: 'string', const: 'file' });
  field = value.media_type;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 3, { type: 'string', minLength: 1 });
    }
  }
  field = value.data;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '' || !base64.test(field)) {
      told += fail(field, report, names, 4, { type: 'string', pattern: base64, minLength: 1 });
    }
  }
  return told + strangers(value, report, names, named);
}
