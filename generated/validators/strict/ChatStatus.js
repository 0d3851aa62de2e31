// Generated from spec/ by npm run generate. Do not edit.
import { collect } from '../runtime.js';

const table = ['ChatStatus'];
const values = ['waiting', 'pending', 'running', 'paused', 'completed', 'error'];

export function isChatStatus(value) {
  return checkChatStatus(value);
}

export function validateChatStatus(value) {
  return collect(checkChatStatus, value);
}

export function checkChatStatus(value, report) {
  if (
    value === 'waiting' ||
    value === 'pending' ||
    value === 'running' ||
    value === 'paused' ||
    value === 'completed' ||
    value === 'error'
  ) {
    return true;
  }
  report?.itself(value, table, values);
  return false;
}
