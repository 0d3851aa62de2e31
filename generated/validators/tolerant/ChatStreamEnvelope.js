// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe, pass, variant } from '../runtime.js';
import { checkChatStreamDataEnvelope } from './ChatStreamDataEnvelope.js';
import { checkChatStreamErrorEnvelope } from './ChatStreamErrorEnvelope.js';
import { checkChatStreamPingEnvelope } from './ChatStreamPingEnvelope.js';

const tags = ['data', 'ping', 'error'];
const place = 'ChatStreamEnvelope';

export function checkChatStreamEnvelope(value, list) {
  if (isObject(value)) {
    switch (value.type) {
      case 'data':
        return checkChatStreamDataEnvelope(value, list);
      case 'ping':
        return checkChatStreamPingEnvelope(value, list);
      case 'error':
        return checkChatStreamErrorEnvelope(value, list);
    }
    if (typeof value.type === 'string') return pass(list, 'variant', place, '/oneOf', value.type, 'type');
  }
  return variant(list, place, value, 'type', tags);
}

export function isChatStreamEnvelope(value) {
  return checkChatStreamEnvelope(value);
}

export function validateChatStreamEnvelope(value, options) {
  return observe(checkChatStreamEnvelope, value, options);
}
