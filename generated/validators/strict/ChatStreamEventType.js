// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail } from '../runtime.js';

const values = ['message_part', 'message', 'status', 'error', 'queue_update', 'retry'];
const table = ['ChatStreamEventType', ''];

export function isChatStreamEventType(value) {
  return checkChatStreamEventType(value) === 0;
}

export function validateChatStreamEventType(value) {
  return collect(checkChatStreamEventType, value);
}

export function checkChatStreamEventType(value, report) {
  if (values.includes(value)) return 0;
  return fail(value, report, table, 0, typeof value !== 'string' ? 'a string' : { enum: values });
}
