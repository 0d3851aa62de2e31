// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, TIME, closed, collect, fail, isObject, time, under } from '../runtime.js';

const place = 'ChatStreamRetry';
const keys = ['attempt', 'delay_ms', 'error', 'retrying_at'];

export function isChatStreamRetry(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.attempt;
  if (!Number.isInteger(field) || field < 1) return false;
  field = value.delay_ms;
  if (!Number.isInteger(field) || field < 1000 || field > 60000) return false;
  field = value.error;
  if (typeof field !== 'string') return false;
  field = value.retrying_at;
  if (typeof field !== 'string' || !time(field)) return false;
  for (const key in value) {
    if (key !== 'attempt' && key !== 'delay_ms' && key !== 'error' && key !== 'retrying_at') return false;
  }
  return true;
}

export function validateChatStreamRetry(value) {
  return isChatStreamRetry(value) ? [] : collect(checkChatStreamRetry, value);
}

export function checkChatStreamRetry(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.attempt;
  if (!Number.isInteger(field) || field < 1) {
    n = under(list, n, place, 'attempt', field, { type: 'integer', minimum: 1 });
  }
  field = value.delay_ms;
  if (!Number.isInteger(field) || field < 1000 || field > 60000) {
    n = under(list, n, place, 'delay_ms', field, { type: 'integer', minimum: 1000, maximum: 60000 });
  }
  field = value.error;
  if (typeof field !== 'string') n = under(list, n, place, 'error', field, STRING);
  field = value.retrying_at;
  if (typeof field !== 'string' || !time(field)) n = under(list, n, place, 'retrying_at', field, TIME);
  n = closed(list, place, value, keys);
  return n === start;
}
