// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';

const place = 'ChatFilePart';

export function checkChatFilePart(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'file') n = under(list, n, place, 'type', field, { type: 'string', const: 'file' });
  field = value.media_type;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'media_type', field, { type: 'string' });
  }
  field = value.data;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'data', field, { type: 'string' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'type' && key !== 'media_type' && key !== 'data') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatFilePart(value) {
  return checkChatFilePart(value);
}

export function validateChatFilePart(value, options) {
  return observe(checkChatFilePart, value, options);
}
