// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, isObject, note, observe, size, under } from '../runtime.js';
import { checkChatInputPart } from './ChatInputPart.js';

const place = 'EditChatMessageRequest';

export function checkEditChatMessageRequest(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.content;
  if (!Array.isArray(field) || !each(field, checkChatInputPart, list)) {
    n = under(list, n, place, 'content', field, { type: 'array' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'content') n = note(list, 'property', place, '/properties', undefined, key);
    }
  }
  return n === start;
}

export function isEditChatMessageRequest(value) {
  return checkEditChatMessageRequest(value);
}

export function validateEditChatMessageRequest(value, options) {
  return observe(checkEditChatMessageRequest, value, options);
}
