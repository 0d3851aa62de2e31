// Generated from spec/ by npm run generate. Do not edit.
import { INTEGER, OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';

const place = 'ChatStreamRetry';
const keys = ['attempt', 'delay_ms', 'error', 'retrying_at'];

export function isChatStreamRetry(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.attempt;
  if (!Number.isInteger(field)) return false;
  field = value.delay_ms;
  if (!Number.isInteger(field)) return false;
  field = value.error;
  if (typeof field !== 'string') return false;
  field = value.retrying_at;
  if (typeof field !== 'string') return false;
  return true;
}

export function validateChatStreamRetry(value, options) {
  return observe(isChatStreamRetry, checkChatStreamRetry, value, options);
}

export function checkChatStreamRetry(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.attempt;
  if (!Number.isInteger(field)) n = under(list, n, place, 'attempt', field, INTEGER);
  field = value.delay_ms;
  if (!Number.isInteger(field)) n = under(list, n, place, 'delay_ms', field, INTEGER);
  field = value.error;
  if (typeof field !== 'string') n = under(list, n, place, 'error', field, STRING);
  field = value.retrying_at;
  if (typeof field !== 'string') n = under(list, n, place, 'retrying_at', field, STRING);
  n = remark(list, place, value, keys);
  return n === start;
}
