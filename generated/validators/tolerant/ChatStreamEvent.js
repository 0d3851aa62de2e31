// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe } from '../runtime.js';
import { checkChatStreamErrorEvent } from './ChatStreamErrorEvent.js';
import { checkChatStreamMessageEvent } from './ChatStreamMessageEvent.js';
import { checkChatStreamMessagePartEvent } from './ChatStreamMessagePartEvent.js';
import { checkChatStreamQueueUpdateEvent } from './ChatStreamQueueUpdateEvent.js';
import { checkChatStreamRetryEvent } from './ChatStreamRetryEvent.js';
import { checkChatStreamStatusEvent } from './ChatStreamStatusEvent.js';

const table = ['ChatStreamEvent', '/oneOf', 'type'];
const tags = ['message_part', 'message', 'status', 'error', 'queue_update', 'retry'];

export function isChatStreamEvent(value) {
  return checkChatStreamEvent(value) === 0;
}

export function validateChatStreamEvent(value, options) {
  return observe(checkChatStreamEvent, value, options);
}

export function checkChatStreamEvent(value, report) {
  if (!isObject(value)) return fail(value, report, table, 0, 'an object');
  switch (value.type) {
    case 'message_part':
      return checkChatStreamMessagePartEvent(value, report);
    case 'message':
      return checkChatStreamMessageEvent(value, report);
    case 'status':
      return checkChatStreamStatusEvent(value, report);
    case 'error':
      return checkChatStreamErrorEvent(value, report);
    case 'queue_update':
      return checkChatStreamQueueUpdateEvent(value, report);
    case 'retry':
      return checkChatStreamRetryEvent(value, report);
  }
  if (typeof value.type === 'string') return report ? report.note('variant', table, value.type, 'type') : 0;
  return fail(value.type, report, table, 2, typeof value.type !== 'string' ? 'a string' : { 'unknown-variant': tags });
}
