// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['ChatStreamRetry', 'attempt', 'delay_ms', 'error', 'retrying_at'];

export function isChatStreamRetry(value) {
  return checkChatStreamRetry(value);
}

export function validateChatStreamRetry(value, options) {
  return observe(checkChatStreamRetry, value, options);
}

export function checkChatStreamRetry(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.attempt;
  if (!Number.isInteger(field) && !report?.property(value, table, 1, field, 'integer')) return false;
  field = value.delay_ms;
  if (!Number.isInteger(field) && !report?.property(value, table, 2, field, 'integer')) return false;
  field = value.error;
  if (typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) return false;
  field = value.retrying_at;
  if (typeof field !== 'string' && !report?.property(value, table, 4, field, 'string')) return false;
  report?.rest(value, table);
  return !report?.has(value);
}
