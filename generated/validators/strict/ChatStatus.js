// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail } from '../runtime.js';

const values = ['waiting', 'pending', 'running', 'paused', 'completed', 'error'];
const place = 'ChatStatus';

export function isChatStatus(value) {
  return (
    value === 'waiting' ||
    value === 'pending' ||
    value === 'running' ||
    value === 'paused' ||
    value === 'completed' ||
    value === 'error'
  );
}

export function validateChatStatus(value) {
  return isChatStatus(value) ? [] : collect(checkChatStatus, value);
}

export function checkChatStatus(value, list) {
  return (
    value === 'waiting' ||
    value === 'pending' ||
    value === 'running' ||
    value === 'paused' ||
    value === 'completed' ||
    value === 'error' ||
    fail(list, place, value, { type: 'string', enum: values })
  );
}
