// Generated from spec/ by npm run generate. Do not edit.
import { collect, dateTime, fail, isObject, strangers } from '../runtime.js';

const table = ['ChatStreamRetry', '', 'attempt', 'delay_ms', 'error', 'retrying_at'];

export function isChatStreamRetry(value) {
  return checkChatStreamRetry(value) === 0;
}

export function validateChatStreamRetry(value) {
  return collect(checkChatStreamRetry, value);
}

export function checkChatStreamRetry(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.attempt;
  if (!Number.isInteger(field) || field < 1) {
    told += fail(field, report, names, 2, !Number.isInteger(field) ? 'an integer' : { minimum: 'at least 1' });
  }
  field = value.delay_ms;
  if (!Number.isInteger(field) || field < 1000 || field > 60000) {
    told += fail(field, report, names, 3, !Number.isInteger(field) ? 'an integer' : field < 1000 ? { minimum: 'at least 1000' } : { maximum: 'at most 60000' });
  }
  field = value.error;
  if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  field = value.retrying_at;
  if (typeof field !== 'string' || !dateTime.test(field)) {
    told += fail(field, report, names, 5, typeof field !== 'string' ? 'a string' : { pattern: dateTime });
  }
  return told + strangers(value, report, names, 4);
}
