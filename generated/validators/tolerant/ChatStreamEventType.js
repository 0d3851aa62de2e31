// Generated from spec/ by npm run generate. Do not edit.
import { fail, known, observe } from '../runtime.js';

const table = ['ChatStreamEventType', ''];
const values = ['message_part', 'message', 'status', 'error', 'queue_update', 'retry'];

export function isChatStreamEventType(value) {
  return checkChatStreamEventType(value) === 0;
}

export function validateChatStreamEventType(value, options) {
  return observe(checkChatStreamEventType, value, options);
}

export function checkChatStreamEventType(value, report) {
  let told = 0;
  if (typeof value !== 'string') return fail(value, report, table, 0, 'a string');
  return told + known(value, report, table, 0, values);
}
