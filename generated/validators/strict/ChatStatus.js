// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail } from '../runtime.js';

const values = ['waiting', 'pending', 'running', 'paused', 'completed', 'error'];
const place = 'ChatStatus';

export function checkChatStatus(value, list) {
  return value === 'waiting' || value === 'pending' || value === 'running' || value === 'paused' || value === 'completed' || value === 'error' || fail(list, place, value, { type: 'string', enum: values });
}

export function isChatStatus(value) {
  return checkChatStatus(value);
}

export function validateChatStatus(value) {
  return collect(checkChatStatus, value);
}
