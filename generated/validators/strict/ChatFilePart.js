// Generated from spec/ by npm run generate. Do not edit.
import { BASE64, OBJECT, TEXT, base64, closed, collect, fail, isObject, under } from '../runtime.js';

const place = 'ChatFilePart';
const keys = ['type', 'media_type', 'data'];

export function isChatFilePart(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'file') return false;
  field = value.media_type;
  if (field !== undefined && (typeof field !== 'string' || field === '')) return false;
  field = value.data;
  if (field !== undefined && (typeof field !== 'string' || field === '' || !base64(field))) return false;
  for (const key in value) {
    if (key !== 'type' && key !== 'media_type' && key !== 'data') return false;
  }
  return true;
}

export function validateChatFilePart(value) {
  return isChatFilePart(value) ? [] : collect(checkChatFilePart, value);
}

export function checkChatFilePart(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'file') n = under(list, n, place, 'type', field, { type: 'string', const: 'file' });
  field = value.media_type;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'media_type', field, TEXT);
  }
  field = value.data;
  if (field !== undefined && (typeof field !== 'string' || field === '' || !base64(field))) {
    n = under(list, n, place, 'data', field, { ...BASE64, minLength: 1 });
  }
  n = closed(list, place, value, keys);
  return n === start;
}
