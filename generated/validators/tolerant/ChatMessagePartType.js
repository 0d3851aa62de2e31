// Generated from spec/ by npm run generate. Do not edit.
import { fail, observe, pass } from '../runtime.js';

const known = ['text', 'reasoning', 'tool-call', 'tool-result', 'source', 'file'];
const place = 'ChatMessagePartType';

export function checkChatMessagePartType(value, list) {
  if (typeof value !== 'string') return fail(list, place, value, { type: 'string' });
  return known.includes(value) || pass(list, 'value', place, '/x-known-values', value);
}

export function isChatMessagePartType(value) {
  return checkChatMessagePartType(value);
}

export function validateChatMessagePartType(value, options) {
  return observe(checkChatMessagePartType, value, options);
}
