// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, TEXT, closed, collect, fail, isObject, under } from '../runtime.js';

const place = 'ChatReasoningPart';
const keys = ['type', 'text', 'signature', 'title'];

export function isChatReasoningPart(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'reasoning') return false;
  field = value.text;
  if (field !== undefined && (typeof field !== 'string' || field === '')) return false;
  field = value.signature;
  if (field !== undefined && (typeof field !== 'string' || field === '')) return false;
  field = value.title;
  if (field !== undefined && (typeof field !== 'string' || field === '')) return false;
  for (const key in value) {
    if (key !== 'type' && key !== 'text' && key !== 'signature' && key !== 'title') return false;
  }
  return true;
}

export function validateChatReasoningPart(value) {
  return isChatReasoningPart(value) ? [] : collect(checkChatReasoningPart, value);
}

export function checkChatReasoningPart(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'reasoning') n = under(list, n, place, 'type', field, { type: 'string', const: 'reasoning' });
  field = value.text;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'text', field, TEXT);
  }
  field = value.signature;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'signature', field, TEXT);
  }
  field = value.title;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'title', field, TEXT);
  }
  n = closed(list, place, value, keys);
  return n === start;
}
