// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject, variant } from '../runtime.js';
import { checkChatStreamErrorEvent, isChatStreamErrorEvent } from './ChatStreamErrorEvent.js';
import { checkChatStreamMessageEvent, isChatStreamMessageEvent } from './ChatStreamMessageEvent.js';
import { checkChatStreamMessagePartEvent, isChatStreamMessagePartEvent } from './ChatStreamMessagePartEvent.js';
import { checkChatStreamQueueUpdateEvent, isChatStreamQueueUpdateEvent } from './ChatStreamQueueUpdateEvent.js';
import { checkChatStreamRetryEvent, isChatStreamRetryEvent } from './ChatStreamRetryEvent.js';
import { checkChatStreamStatusEvent, isChatStreamStatusEvent } from './ChatStreamStatusEvent.js';

const place = 'ChatStreamEvent';
const tags = ['message_part', 'message', 'status', 'error', 'queue_update', 'retry'];

export function isChatStreamEvent(value) {
  if (!isObject(value)) return false;
  switch (value.type) {
    case 'message_part':
      return isChatStreamMessagePartEvent(value);
    case 'message':
      return isChatStreamMessageEvent(value);
    case 'status':
      return isChatStreamStatusEvent(value);
    case 'error':
      return isChatStreamErrorEvent(value);
    case 'queue_update':
      return isChatStreamQueueUpdateEvent(value);
    case 'retry':
      return isChatStreamRetryEvent(value);
    default:
      return false;
  }
}

export function validateChatStreamEvent(value) {
  return isChatStreamEvent(value) ? [] : collect(checkChatStreamEvent, value);
}

export function checkChatStreamEvent(value, list) {
  if (isObject(value)) {
    switch (value.type) {
      case 'message_part':
        return checkChatStreamMessagePartEvent(value, list);
      case 'message':
        return checkChatStreamMessageEvent(value, list);
      case 'status':
        return checkChatStreamStatusEvent(value, list);
      case 'error':
        return checkChatStreamErrorEvent(value, list);
      case 'queue_update':
        return checkChatStreamQueueUpdateEvent(value, list);
      case 'retry':
        return checkChatStreamRetryEvent(value, list);
    }
  }
  return variant(list, place, value, 'type', tags);
}
