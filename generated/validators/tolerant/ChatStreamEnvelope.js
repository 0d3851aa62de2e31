// Generated from spec/ by npm run generate. Do not edit.
import { among, isObject, observe, only, variant } from '../runtime.js';
import { checkChatStreamDataEnvelope } from './ChatStreamDataEnvelope.js';
import { checkChatStreamErrorEnvelope } from './ChatStreamErrorEnvelope.js';
import { checkChatStreamPingEnvelope } from './ChatStreamPingEnvelope.js';

const table = ['ChatStreamEnvelope', '', 'type', 'data', 'ping', 'error'];
const keywords = { const: only, enum: among };

export function isChatStreamEnvelope(value) {
  return checkChatStreamEnvelope(value) === 0;
}

export function validateChatStreamEnvelope(value, options) {
  return observe(checkChatStreamEnvelope, value, keywords, options);
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
    if (typeof value.type === 'string') return report ? report.note('variant', table, value.type, 'type') : 0;
  }
  return variant(value, report, table);
}
