// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject, time } from '../runtime.js';

const table = ['ChatStreamRetry', 'attempt', 'delay_ms', 'error', 'retrying_at'];

export function isChatStreamRetry(value) {
  return checkChatStreamRetry(value);
}

export function validateChatStreamRetry(value) {
  return collect(checkChatStreamRetry, value);
}

export function checkChatStreamRetry(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.attempt;
  if (
    (!Number.isInteger(field) || field < 1) &&
    !report?.property(value, table, 1, field, { type: 'integer', minimum: 1 })
  ) {
    return false;
  }
  field = value.delay_ms;
  if (
    (!Number.isInteger(field) || field < 1000 || field > 60000) &&
    !report?.property(value, table, 2, field, { type: 'integer', minimum: 1000, maximum: 60000 })
  ) {
    return false;
  }
  field = value.error;
  if (typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) return false;
  field = value.retrying_at;
  if ((typeof field !== 'string' || !time(field)) && !report?.property(value, table, 4, field, 'date-time')) {
    return false;
  }
  for (const key in value) {
    if (
      key !== 'attempt' &&
      key !== 'delay_ms' &&
      key !== 'error' &&
      key !== 'retrying_at' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
