// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';

const place = 'ChatTextPart';
const keys = ['type', 'text'];

export function checkChatTextPart(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'text') n = under(list, n, place, 'type', field, { type: 'string', const: 'text' });
  field = value.text;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'text', field, { type: 'string', minLength: 1 });
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'text') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isChatTextPart(value) {
  return checkChatTextPart(value);
}

export function validateChatTextPart(value) {
  return collect(checkChatTextPart, value);
}
