// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';

const place = 'ChatStreamRetry';

export function checkChatStreamRetry(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.attempt;
  if (!Number.isInteger(field)) n = under(list, n, place, 'attempt', field, { type: 'integer' });
  field = value.delay_ms;
  if (!Number.isInteger(field)) n = under(list, n, place, 'delay_ms', field, { type: 'integer' });
  field = value.error;
  if (typeof field !== 'string') n = under(list, n, place, 'error', field, { type: 'string' });
  field = value.retrying_at;
  if (typeof field !== 'string') n = under(list, n, place, 'retrying_at', field, { type: 'string' });
  if (list) {
    for (const key in value) {
      if (key !== 'attempt' && key !== 'delay_ms' && key !== 'error' && key !== 'retrying_at') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatStreamRetry(value) {
  return checkChatStreamRetry(value);
}

export function validateChatStreamRetry(value, options) {
  return observe(checkChatStreamRetry, value, options);
}
