// Generated from spec/ by npm run generate. Do not edit.
import { STRING, fail, note, observe } from '../runtime.js';

const place = 'ChatStatus';
const known = ['waiting', 'pending', 'running', 'paused', 'completed', 'error'];

export function isChatStatus(value) {
  return typeof value === 'string';
}

export function validateChatStatus(value, options) {
  return observe(isChatStatus, checkChatStatus, value, options);
}

export function checkChatStatus(value, list) {
  if (typeof value !== 'string') return fail(list, place, value, STRING);
  return known.includes(value) || note(list, 'value', place, '', value);
}
