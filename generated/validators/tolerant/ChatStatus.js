// Generated from spec/ by npm run generate. Do not edit.
import { observe } from '../runtime.js';

const table = ['ChatStatus'];
const known = ['waiting', 'pending', 'running', 'paused', 'completed', 'error'];

export function isChatStatus(value) {
  return checkChatStatus(value);
}

export function validateChatStatus(value, options) {
  return observe(checkChatStatus, value, options);
}

export function checkChatStatus(value, report) {
  if (typeof value !== 'string') {
    report?.itself(value, table, 'string');
    return false;
  }
  if (report && !known.includes(value)) report.note(value, 'value', table, '', value);
  return !report?.has(value);
}
