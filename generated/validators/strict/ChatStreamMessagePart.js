// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, closed, collect, fail, isObject, under } from '../runtime.js';
import { checkChatMessagePart, isChatMessagePart } from './ChatMessagePart.js';

const values = ['assistant', 'tool'];
const place = 'ChatStreamMessagePart';
const keys = ['role', 'part'];

export function isChatStreamMessagePart(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.role;
  if (field !== undefined && field !== 'assistant' && field !== 'tool') return false;
  field = value.part;
  if (field === undefined || !isChatMessagePart(field)) return false;
  for (const key in value) {
    if (key !== 'role' && key !== 'part') return false;
  }
  return true;
}

export function validateChatStreamMessagePart(value) {
  return isChatStreamMessagePart(value) ? [] : collect(checkChatStreamMessagePart, value);
}

export function checkChatStreamMessagePart(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.role;
  if (field !== undefined && field !== 'assistant' && field !== 'tool') {
    n = under(list, n, place, 'role', field, { type: 'string', enum: values });
  }
  field = value.part;
  if (field === undefined || !checkChatMessagePart(field, list)) n = under(list, n, place, 'part', field);
  n = closed(list, place, value, keys);
  return n === start;
}
