// Generated from spec/ by npm run generate. Do not edit.
import { BASE64, base64, collect, fail, isObject, size, under, unknown } from '../runtime.js';

const place = 'ChatFilePart';
const keys = ['type', 'media_type', 'data'];

export function checkChatFilePart(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'file') n = under(list, n, place, 'type', field, { type: 'string', const: 'file' });
  field = value.media_type;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'media_type', field, { type: 'string', minLength: 1 });
  }
  field = value.data;
  if (field !== undefined && (typeof field !== 'string' || field === '' || !base64(field))) {
    n = under(list, n, place, 'data', field, { ...BASE64, minLength: 1 });
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'media_type' && key !== 'data') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isChatFilePart(value) {
  return checkChatFilePart(value);
}

export function validateChatFilePart(value) {
  return collect(checkChatFilePart, value);
}
