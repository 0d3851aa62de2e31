// Generated from spec/ by npm run generate. Do not edit.
import { ARRAY, OBJECT, each, fail, isObject, observe, remark, under } from '../runtime.js';
import { checkChatStreamEvent, isChatStreamEvent } from './ChatStreamEvent.js';

const place = 'ChatStreamDataEnvelope';
const keys = ['type', 'data'];

export function isChatStreamDataEnvelope(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'data') return false;
  field = value.data;
  if (!Array.isArray(field) || !field.every(isChatStreamEvent)) return false;
  return true;
}

export function validateChatStreamDataEnvelope(value, options) {
  return observe(isChatStreamDataEnvelope, checkChatStreamDataEnvelope, value, options);
}

export function checkChatStreamDataEnvelope(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'data') n = under(list, n, place, 'type', field, { type: 'string', const: 'data' });
  field = value.data;
  if (!Array.isArray(field) || !each(field, checkChatStreamEvent, list)) {
    n = under(list, n, place, 'data', field, ARRAY);
  }
  n = remark(list, place, value, keys);
  return n === start;
}
