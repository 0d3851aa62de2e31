// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';

const place = 'UpdateChatRequest';

export function checkUpdateChatRequest(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.title;
  if (typeof field !== 'string') n = under(list, n, place, 'title', field, { type: 'string' });
  if (list) {
    for (const key in value) {
      if (key !== 'title') n = note(list, 'property', place, '/properties', undefined, key);
    }
  }
  return n === start;
}

export function isUpdateChatRequest(value) {
  return checkUpdateChatRequest(value);
}

export function validateUpdateChatRequest(value, options) {
  return observe(checkUpdateChatRequest, value, options);
}
