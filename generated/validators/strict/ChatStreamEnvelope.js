// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';
import { checkChatStreamDataEnvelope } from './ChatStreamDataEnvelope.js';
import { checkChatStreamErrorEnvelope } from './ChatStreamErrorEnvelope.js';
import { checkChatStreamPingEnvelope } from './ChatStreamPingEnvelope.js';

const table = ['ChatStreamEnvelope', 'type', 'data', 'ping', 'error'];

export function isChatStreamEnvelope(value) {
  return checkChatStreamEnvelope(value);
}

export function validateChatStreamEnvelope(value) {
  return collect(checkChatStreamEnvelope, value);
}

export function checkChatStreamEnvelope(value, report) {
  if (isObject(value)) {
    switch (value.type) {
      case 'data':
        return checkChatStreamDataEnvelope(value, report);
      case 'ping':
        return checkChatStreamPingEnvelope(value, report);
      case 'error':
        return checkChatStreamErrorEnvelope(value, report);
    }
  }
  report?.variant(value, table);
  return false;
}
