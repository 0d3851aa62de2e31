// Generated from spec/ by npm run generate. Do not edit.
import { among, collect, isObject, maxItems, maximum, minItems, minLength, minimum, only, pattern, variant } from '../runtime.js';
import { checkChatStreamDataEnvelope } from './ChatStreamDataEnvelope.js';
import { checkChatStreamErrorEnvelope } from './ChatStreamErrorEnvelope.js';
import { checkChatStreamPingEnvelope } from './ChatStreamPingEnvelope.js';

const table = ['ChatStreamEnvelope', '', 'type', 'data', 'ping', 'error'];
const keywords = { const: only, enum: among, pattern, minLength, minimum, maximum, minItems, maxItems };

export function isChatStreamEnvelope(value) {
  return checkChatStreamEnvelope(value) === 0;
}

export function validateChatStreamEnvelope(value) {
  return collect(checkChatStreamEnvelope, value, keywords);
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
  return variant(value, report, table);
}
