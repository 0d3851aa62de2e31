// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';

const place = 'ChatReasoningPart';
const keys = ['type', 'text', 'signature', 'title'];

export function isChatReasoningPart(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'reasoning') return false;
  field = value.text;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.signature;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.title;
  if (field !== undefined && typeof field !== 'string') return false;
  return true;
}

export function validateChatReasoningPart(value, options) {
  return observe(isChatReasoningPart, checkChatReasoningPart, value, options);
}

export function checkChatReasoningPart(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'reasoning') n = under(list, n, place, 'type', field, { type: 'string', const: 'reasoning' });
  field = value.text;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'text', field, STRING);
  field = value.signature;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'signature', field, STRING);
  field = value.title;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'title', field, STRING);
  n = remark(list, place, value, keys);
  return n === start;
}
