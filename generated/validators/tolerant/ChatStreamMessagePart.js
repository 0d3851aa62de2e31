// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, fail, isObject, note, observe, remark, under } from '../runtime.js';
import { checkChatMessagePart, isChatMessagePart } from './ChatMessagePart.js';

const place = 'ChatStreamMessagePart';
const keys = ['role', 'part'];
const known = ['assistant', 'tool'];

export function isChatStreamMessagePart(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.role;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.part;
  if (field === undefined || !isChatMessagePart(field)) return false;
  return true;
}

export function validateChatStreamMessagePart(value, options) {
  return observe(isChatStreamMessagePart, checkChatStreamMessagePart, value, options);
}

export function checkChatStreamMessagePart(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.role;
  if (field !== undefined && !check_role(field, list)) n = under(list, n, place, 'role', field);
  field = value.part;
  if (field === undefined || !checkChatMessagePart(field, list)) n = under(list, n, place, 'part', field);
  n = remark(list, place, value, keys);
  return n === start;
}

function check_role(value, list) {
  if (typeof value !== 'string') return fail(list, 'ChatStreamMessagePart#/properties/role', value, STRING);
  return known.includes(value) || note(list, 'value', 'ChatStreamMessagePart#/properties/role', '', value);
}
