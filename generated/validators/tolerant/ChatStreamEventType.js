// Generated from spec/ by npm run generate. Do not edit.
import { observe } from '../runtime.js';

const table = ['ChatStreamEventType'];
const known = ['message_part', 'message', 'status', 'error', 'queue_update', 'retry'];

export function isChatStreamEventType(value) {
  return checkChatStreamEventType(value);
}

export function validateChatStreamEventType(value, options) {
  return observe(checkChatStreamEventType, value, options);
}

export function checkChatStreamEventType(value, report) {
  if (typeof value !== 'string') {
    report?.itself(value, table, 'string');
    return false;
  }
  if (report && !known.includes(value)) report.note(value, 'value', table, '', value);
  return !report?.has(value);
}
