// Generated from spec/ by npm run generate. Do not edit.
import { STRING, fail, note, observe } from '../runtime.js';

const place = 'ChatStreamEventType';
const known = ['message_part', 'message', 'status', 'error', 'queue_update', 'retry'];

export function isChatStreamEventType(value) {
  return typeof value === 'string';
}

export function validateChatStreamEventType(value, options) {
  return observe(isChatStreamEventType, checkChatStreamEventType, value, options);
}

export function checkChatStreamEventType(value, list) {
  if (typeof value !== 'string') return fail(list, place, value, STRING);
  return known.includes(value) || note(list, 'value', place, '', value);
}
