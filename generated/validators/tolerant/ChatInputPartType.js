// Generated from spec/ by npm run generate. Do not edit.
import { fail, known, observe } from '../runtime.js';

const table = ['ChatInputPartType', ''];
const values = ['text'];

export function isChatInputPartType(value) {
  return checkChatInputPartType(value) === 0;
}

export function validateChatInputPartType(value, options) {
  return observe(checkChatInputPartType, value, options);
}

export function checkChatInputPartType(value, report) {
  let told = 0;
  if (typeof value !== 'string') return fail(value, report, table, 0, 'a string');
  return told + known(value, report, table, 0, values);
}
