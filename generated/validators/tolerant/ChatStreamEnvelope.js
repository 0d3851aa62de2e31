// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe } from '../runtime.js';
import { checkChatStreamDataEnvelope } from './ChatStreamDataEnvelope.js';
import { checkChatStreamErrorEnvelope } from './ChatStreamErrorEnvelope.js';
import { checkChatStreamPingEnvelope } from './ChatStreamPingEnvelope.js';

const table = ['ChatStreamEnvelope', '/oneOf', 'type'];
const tags = ['data', 'ping', 'error'];

export function isChatStreamEnvelope(value) {
  return checkChatStreamEnvelope(value) === 0;
}

export function validateChatStreamEnvelope(value, options) {
  return observe(checkChatStreamEnvelope, value, options);
}

export function checkChatStreamEnvelope(value, report) {
  if (!isObject(value)) return fail(value, report, table, 0, 'an object');
  switch (value.type) {
    case 'data':
      return checkChatStreamDataEnvelope(value, report);
    case 'ping':
      return checkChatStreamPingEnvelope(value, report);
    case 'error':
      return checkChatStreamErrorEnvelope(value, report);
  }
  if (typeof value.type === 'string') return report ? report.note('variant', table, value.type, 'type') : 0;
  return fail(value.type, report, table, 2, typeof value.type !== 'string' ? 'a string' : { 'unknown-variant': tags });
}
