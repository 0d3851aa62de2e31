// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';
import { checkChatInputPartType } from './ChatInputPartType.js';

const place = 'ChatInputPart';

export function checkChatInputPart(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field === undefined || !checkChatInputPartType(field, list)) n = under(list, n, place, 'type', field);
  field = value.text;
  if (typeof field !== 'string') n = under(list, n, place, 'text', field, { type: 'string' });
  if (list) {
    for (const key in value) {
      if (key !== 'type' && key !== 'text') n = note(list, 'property', place, '/properties', undefined, key);
    }
  }
  return n === start;
}

export function isChatInputPart(value) {
  return checkChatInputPart(value);
}

export function validateChatInputPart(value, options) {
  return observe(checkChatInputPart, value, options);
}
