// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';
import { checkChatInputPartType, isChatInputPartType } from './ChatInputPartType.js';

const place = 'ChatInputPart';
const keys = ['type', 'text'];

export function isChatInputPart(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field === undefined || !isChatInputPartType(field)) return false;
  field = value.text;
  if (typeof field !== 'string') return false;
  return true;
}

export function validateChatInputPart(value, options) {
  return observe(isChatInputPart, checkChatInputPart, value, options);
}

export function checkChatInputPart(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field === undefined || !checkChatInputPartType(field, list)) n = under(list, n, place, 'type', field);
  field = value.text;
  if (typeof field !== 'string') n = under(list, n, place, 'text', field, STRING);
  n = remark(list, place, value, keys);
  return n === start;
}
