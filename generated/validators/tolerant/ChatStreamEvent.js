// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe, pass, variant } from '../runtime.js';
import { checkChatStreamErrorEvent } from './ChatStreamErrorEvent.js';
import { checkChatStreamMessageEvent } from './ChatStreamMessageEvent.js';
import { checkChatStreamMessagePartEvent } from './ChatStreamMessagePartEvent.js';
import { checkChatStreamQueueUpdateEvent } from './ChatStreamQueueUpdateEvent.js';
import { checkChatStreamRetryEvent } from './ChatStreamRetryEvent.js';
import { checkChatStreamStatusEvent } from './ChatStreamStatusEvent.js';

const tags = ['message_part', 'message', 'status', 'error', 'queue_update', 'retry'];
const place = 'ChatStreamEvent';

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
    if (typeof value.type === 'string') return pass(list, 'variant', place, '/oneOf', value.type, 'type');
  }
  return variant(list, place, value, 'type', tags);
}

export function isChatStreamEvent(value) {
  return checkChatStreamEvent(value);
}

export function validateChatStreamEvent(value, options) {
  return observe(checkChatStreamEvent, value, options);
}
