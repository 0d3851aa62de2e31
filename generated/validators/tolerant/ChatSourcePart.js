// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';

const place = 'ChatSourcePart';
const keys = ['type', 'source_id', 'url', 'title'];

export function isChatSourcePart(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'source') return false;
  field = value.source_id;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.url;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.title;
  if (field !== undefined && typeof field !== 'string') return false;
  return true;
}

export function validateChatSourcePart(value, options) {
  return observe(isChatSourcePart, checkChatSourcePart, value, options);
}

export function checkChatSourcePart(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'source') n = under(list, n, place, 'type', field, { type: 'string', const: 'source' });
  field = value.source_id;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'source_id', field, STRING);
  field = value.url;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'url', field, STRING);
  field = value.title;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'title', field, STRING);
  n = remark(list, place, value, keys);
  return n === start;
}
