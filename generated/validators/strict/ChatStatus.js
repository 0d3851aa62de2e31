// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail } from '../runtime.js';

const values = ['waiting', 'pending', 'running', 'paused', 'completed', 'error'];
const table = ['ChatStatus', ''];

export function isChatStatus(value) {
  return checkChatStatus(value) === 0;
}

export function validateChatStatus(value) {
  return collect(checkChatStatus, value);
}

export function checkChatStatus(value, report) {
  if (values.includes(value)) return 0;
  return fail(value, report, table, 0, typeof value !== 'string' ? 'a string' : { enum: values });
}
