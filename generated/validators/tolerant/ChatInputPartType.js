// Generated from spec/ by npm run generate. Do not edit.
import { fail, observe, pass } from '../runtime.js';

const known = ['text'];
const place = 'ChatInputPartType';

export function checkChatInputPartType(value, list) {
  if (typeof value !== 'string') return fail(list, place, value, { type: 'string' });
  return known.includes(value) || pass(list, 'value', place, '/x-known-values', value);
}

export function isChatInputPartType(value) {
  return checkChatInputPartType(value);
}

export function validateChatInputPartType(value, options) {
  return observe(checkChatInputPartType, value, options);
}
