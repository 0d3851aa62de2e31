// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';

const values = ['assistant', 'tool'];
const place = 'ChatStreamMessagePart';
const keys = ['role', 'part'];

export function checkChatStreamMessagePart(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.role;
  if (field !== undefined && field !== 'assistant' && field !== 'tool') {
    n = under(list, n, place, 'role', field, { type: 'string', enum: values });
  }
  field = value.part;
  if (field === undefined || !checkChatMessagePart(field, list)) n = under(list, n, place, 'part', field);
  for (const key in value) {
    if (key !== 'role' && key !== 'part') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isChatStreamMessagePart(value) {
  return checkChatStreamMessagePart(value);
}

export function validateChatStreamMessagePart(value) {
  return collect(checkChatStreamMessagePart, value);
}
