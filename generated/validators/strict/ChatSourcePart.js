// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';

const place = 'ChatSourcePart';
const keys = ['type', 'source_id', 'url', 'title'];

export function checkChatSourcePart(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'source') n = under(list, n, place, 'type', field, { type: 'string', const: 'source' });
  field = value.source_id;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'source_id', field, { type: 'string', minLength: 1 });
  }
  field = value.url;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'url', field, { type: 'string', minLength: 1 });
  }
  field = value.title;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'title', field, { type: 'string', minLength: 1 });
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'source_id' && key !== 'url' && key !== 'title') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isChatSourcePart(value) {
  return checkChatSourcePart(value);
}

export function validateChatSourcePart(value) {
  return collect(checkChatSourcePart, value);
}
