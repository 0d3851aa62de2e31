// Generated from spec/ by npm run generate. Do not edit.
import { base64, collect, fail, isObject, strangers } from '../runtime.js';

const table = ['ChatFilePart', '', 'type', 'media_type', 'data'];

export function isChatFilePart(value) {
  return checkChatFilePart(value) === 0;
}

export function validateChatFilePart(value) {
  return collect(checkChatFilePart, value);
}

export function checkChatFilePart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 1;
  field = value.type;
  if (field !== 'file') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"file"' });
  }
  field = value.media_type;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 3, typeof field !== 'string' ? 'a string' : { minLength: ' must not be empty' });
    }
  }
  field = value.data;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '' || !base64.test(field)) {
      told += fail(field, report, names, 4, typeof field !== 'string' ? 'a string' : field === '' ? { minLength: ' must not be empty' } : { pattern: base64 });
    }
  }
  return told + strangers(value, report, names, named);
}
