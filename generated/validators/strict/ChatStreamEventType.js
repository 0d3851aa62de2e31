// Generated from spec/ by npm run generate. Do not edit.
import { collect } from '../runtime.js';

const table = ['ChatStreamEventType'];
const values = ['message_part', 'message', 'status', 'error', 'queue_update', 'retry'];

export function isChatStreamEventType(value) {
  return checkChatStreamEventType(value);
}

export function validateChatStreamEventType(value) {
  return collect(checkChatStreamEventType, value);
}

export function checkChatStreamEventType(value, report) {
  if (
    value === 'message_part' ||
    value === 'message' ||
    value === 'status' ||
    value === 'error' ||
    value === 'queue_update' ||
    value === 'retry'
  ) {
    return true;
  }
  report?.itself(value, table, values);
  return false;
}
