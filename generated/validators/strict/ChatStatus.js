// Generated from spec/ by npm run generate. Do not edit.
import { among, collect, fail } from '../runtime.js';

const table = ['ChatStatus', ''];
const values = ['waiting', 'pending', 'running', 'paused', 'completed', 'error'];
const keywords = { enum: among };

export function isChatStatus(value) {
  return checkChatStatus(value) === 0;
}

export function validateChatStatus(value) {
  return collect(checkChatStatus, value, keywords);
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
    return 0;
  }
  return fail(value, report, table, 0, { type: 'string', enum: values });
}
