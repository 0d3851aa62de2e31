// Generated from spec/ by npm run generate. Do not edit.
import { fail, observe, pass } from '../runtime.js';

const known = ['message_part', 'message', 'status', 'error', 'queue_update', 'retry'];
const place = 'ChatStreamEventType';

export function checkChatStreamEventType(value, list) {
  if (typeof value !== 'string') return fail(list, place, value, { type: 'string' });
  return known.includes(value) || pass(list, 'value', place, '/x-known-values', value);
}

export function isChatStreamEventType(value) {
  return checkChatStreamEventType(value);
}

export function validateChatStreamEventType(value, options) {
  return observe(checkChatStreamEventType, value, options);
}
