// Generated from spec/ by npm run generate. Do not edit.
import { fail, known, observe } from '../runtime.js';

const table = ['ChatStatus', ''];
const values = ['waiting', 'pending', 'running', 'paused', 'completed', 'error'];

export function isChatStatus(value) {
  return checkChatStatus(value) === 0;
}

export function validateChatStatus(value, options) {
  return observe(checkChatStatus, value, options);
}

export function checkChatStatus(value, report) {
  let told = 0;
  if (typeof value !== 'string') return fail(value, report, table, 0, 'a string');
  return told + known(value, report, table, 0, values);
}
