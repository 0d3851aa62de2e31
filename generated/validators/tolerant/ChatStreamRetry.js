// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest } from '../runtime.js';

const table = ['ChatStreamRetry', '', 'attempt', 'delay_ms', 'error', 'retrying_at'];

export function isChatStreamRetry(value) {
  return checkChatStreamRetry(value) === 0;
}

export function validateChatStreamRetry(value, options) {
  return observe(checkChatStreamRetry, value, options);
}

export function checkChatStreamRetry(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.attempt;
  if (!Number.isInteger(field)) told += fail(field, report, names, 2, 'an integer');
  field = value.delay_ms;
  if (!Number.isInteger(field)) told += fail(field, report, names, 3, 'an integer');
  field = value.error;
  if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  field = value.retrying_at;
  if (typeof field !== 'string') told += fail(field, report, names, 5, 'a string');
  return told + rest(value, report, names);
}
