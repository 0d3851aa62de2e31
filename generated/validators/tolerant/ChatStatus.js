// Generated from spec/ by npm run generate. Do not edit.
import { fail, observe, pass } from '../runtime.js';

const known = ['waiting', 'pending', 'running', 'paused', 'completed', 'error'];
const place = 'ChatStatus';

export function checkChatStatus(value, list) {
  if (typeof value !== 'string') return fail(list, place, value, { type: 'string' });
  return known.includes(value) || pass(list, 'value', place, '/x-known-values', value);
}

export function isChatStatus(value) {
  return checkChatStatus(value);
}

export function validateChatStatus(value, options) {
  return observe(checkChatStatus, value, options);
}
