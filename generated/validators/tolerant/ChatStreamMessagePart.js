// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, pass, size, under } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';

const place = 'ChatStreamMessagePart';
const known = ['assistant', 'tool'];

export function checkChatStreamMessagePart(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.role;
  if (field !== undefined && !check_role(field, list)) n = under(list, n, place, 'role', field);
  field = value.part;
  if (field === undefined || !checkChatMessagePart(field, list)) n = under(list, n, place, 'part', field);
  if (list) {
    for (const key in value) {
      if (key !== 'role' && key !== 'part') n = note(list, 'property', place, '/properties', undefined, key);
    }
  }
  return n === start;
}

export function isChatStreamMessagePart(value) {
  return checkChatStreamMessagePart(value);
}

export function validateChatStreamMessagePart(value, options) {
  return observe(checkChatStreamMessagePart, value, options);
}

function check_role(value, list) {
  if (typeof value !== 'string') {
    return fail(list, 'ChatStreamMessagePart#/properties/role', value, { type: 'string' });
  }
  return known.includes(value) || pass(list, 'value', 'ChatStreamMessagePart#/properties/role', '/x-known-values', value);
}
