// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject, variant } from '../runtime.js';
import { checkChatStreamDataEnvelope, isChatStreamDataEnvelope } from './ChatStreamDataEnvelope.js';
import { checkChatStreamErrorEnvelope, isChatStreamErrorEnvelope } from './ChatStreamErrorEnvelope.js';
import { checkChatStreamPingEnvelope, isChatStreamPingEnvelope } from './ChatStreamPingEnvelope.js';

const place = 'ChatStreamEnvelope';
const tags = ['data', 'ping', 'error'];

export function isChatStreamEnvelope(value) {
  if (!isObject(value)) return false;
  switch (value.type) {
    case 'data':
      return isChatStreamDataEnvelope(value);
    case 'ping':
      return isChatStreamPingEnvelope(value);
    case 'error':
      return isChatStreamErrorEnvelope(value);
    default:
      return false;
  }
}

export function validateChatStreamEnvelope(value) {
  return isChatStreamEnvelope(value) ? [] : collect(checkChatStreamEnvelope, value);
}

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
  }
  return variant(list, place, value, 'type', tags);
}
