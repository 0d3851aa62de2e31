// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';

const place = 'UpdateChatRequest';
const keys = ['title'];

export function checkUpdateChatRequest(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.title;
  if (typeof field !== 'string') n = under(list, n, place, 'title', field, { type: 'string' });
  for (const key in value) {
    if (key !== 'title') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isUpdateChatRequest(value) {
  return checkUpdateChatRequest(value);
}

export function validateUpdateChatRequest(value) {
  return collect(checkUpdateChatRequest, value);
}
