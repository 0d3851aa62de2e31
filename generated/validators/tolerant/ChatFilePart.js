// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';

const place = 'ChatFilePart';
const keys = ['type', 'media_type', 'data'];

export function isChatFilePart(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'file') return false;
  field = value.media_type;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.data;
  if (field !== undefined && typeof field !== 'string') return false;
  return true;
}

export function validateChatFilePart(value, options) {
  return observe(isChatFilePart, checkChatFilePart, value, options);
}

export function checkChatFilePart(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'file') n = under(list, n, place, 'type', field, { type: 'string', const: 'file' });
  field = value.media_type;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'media_type', field, STRING);
  field = value.data;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'data', field, STRING);
  n = remark(list, place, value, keys);
  return n === start;
}
