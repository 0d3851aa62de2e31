// Generated from spec/ by npm run generate. Do not edit.
import { among, collect, fail } from '../runtime.js';

const table = ['ChatStreamEventType', ''];
const values = ['message_part', 'message', 'status', 'error', 'queue_update', 'retry'];
const keywords = { enum: among };

export function isChatStreamEventType(value) {
  return checkChatStreamEventType(value) === 0;
}

export function validateChatStreamEventType(value) {
  return collect(checkChatStreamEventType, value, keywords);
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
    return 0;
  }
  return fail(value, report, table, 0, { type: 'string', enum: values });
}
