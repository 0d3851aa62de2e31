// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail } from '../runtime.js';

const values = ['message_part', 'message', 'status', 'error', 'queue_update', 'retry'];
const place = 'ChatStreamEventType';

export function isChatStreamEventType(value) {
  return (
    value === 'message_part' ||
    value === 'message' ||
    value === 'status' ||
    value === 'error' ||
    value === 'queue_update' ||
    value === 'retry'
  );
}

export function validateChatStreamEventType(value) {
  return isChatStreamEventType(value) ? [] : collect(checkChatStreamEventType, value);
}

export function checkChatStreamEventType(value, list) {
  return (
    value === 'message_part' ||
    value === 'message' ||
    value === 'status' ||
    value === 'error' ||
    value === 'queue_update' ||
    value === 'retry' ||
    fail(list, place, value, { type: 'string', enum: values })
  );
}
