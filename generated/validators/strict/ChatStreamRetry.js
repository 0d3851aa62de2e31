// Generated from spec/ by npm run generate. Do not edit.
import { TIME, collect, fail, isObject, size, time, under, unknown } from '../runtime.js';

const place = 'ChatStreamRetry';
const keys = ['attempt', 'delay_ms', 'error', 'retrying_at'];

export function checkChatStreamRetry(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
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
  if (typeof field !== 'string') n = under(list, n, place, 'error', field, { type: 'string' });
  field = value.retrying_at;
  if (typeof field !== 'string' || !time(field)) n = under(list, n, place, 'retrying_at', field, TIME);
  for (const key in value) {
    if (key !== 'attempt' && key !== 'delay_ms' && key !== 'error' && key !== 'retrying_at') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isChatStreamRetry(value) {
  return checkChatStreamRetry(value);
}

export function validateChatStreamRetry(value) {
  return collect(checkChatStreamRetry, value);
}
