// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';
import { checkChatStreamErrorEvent } from './ChatStreamErrorEvent.js';
import { checkChatStreamMessageEvent } from './ChatStreamMessageEvent.js';
import { checkChatStreamMessagePartEvent } from './ChatStreamMessagePartEvent.js';
import { checkChatStreamQueueUpdateEvent } from './ChatStreamQueueUpdateEvent.js';
import { checkChatStreamRetryEvent } from './ChatStreamRetryEvent.js';
import { checkChatStreamStatusEvent } from './ChatStreamStatusEvent.js';

const table = ['ChatStreamEvent', 'type', 'message_part', 'message', 'status', 'error', 'queue_update', 'retry'];

export function isChatStreamEvent(value) {
  return checkChatStreamEvent(value);
}

export function validateChatStreamEvent(value) {
  return collect(checkChatStreamEvent, value);
}

export function checkChatStreamEvent(value, report) {
  if (isObject(value)) {
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
  }
  report?.variant(value, table);
  return false;
}
