// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, TEXT, closed, collect, fail, isObject, under } from '../runtime.js';

const place = 'ChatSourcePart';
const keys = ['type', 'source_id', 'url', 'title'];

export function isChatSourcePart(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'source') return false;
  field = value.source_id;
  if (field !== undefined && (typeof field !== 'string' || field === '')) return false;
  field = value.url;
  if (field !== undefined && (typeof field !== 'string' || field === '')) return false;
  field = value.title;
  if (field !== undefined && (typeof field !== 'string' || field === '')) return false;
  for (const key in value) {
    if (key !== 'type' && key !== 'source_id' && key !== 'url' && key !== 'title') return false;
  }
  return true;
}

export function validateChatSourcePart(value) {
  return isChatSourcePart(value) ? [] : collect(checkChatSourcePart, value);
}

export function checkChatSourcePart(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'source') n = under(list, n, place, 'type', field, { type: 'string', const: 'source' });
  field = value.source_id;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'source_id', field, TEXT);
  }
  field = value.url;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'url', field, TEXT);
  }
  field = value.title;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'title', field, TEXT);
  }
  n = closed(list, place, value, keys);
  return n === start;
}
