// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';
import { checkChatStreamDataEnvelope } from './ChatStreamDataEnvelope.js';
import { checkChatStreamErrorEnvelope } from './ChatStreamErrorEnvelope.js';
import { checkChatStreamPingEnvelope } from './ChatStreamPingEnvelope.js';

const table = ['ChatStreamEnvelope', 'type', 'data', 'ping', 'error'];

export function isChatStreamEnvelope(value) {
  return checkChatStreamEnvelope(value);
}

export function validateChatStreamEnvelope(value, options) {
  return observe(checkChatStreamEnvelope, value, options);
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
    if (typeof value.type === 'string') return !report || report.note(value, 'variant', table, '/oneOf', value.type, '/type');
  }
  report?.variant(value, table);
  return false;
}
