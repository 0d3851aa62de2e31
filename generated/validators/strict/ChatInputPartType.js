// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail } from '../runtime.js';

const table = ['ChatInputPartType', ''];
const values = ['text'];

export function isChatInputPartType(value) {
  return checkChatInputPartType(value) === 0;
}

export function validateChatInputPartType(value) {
  return collect(checkChatInputPartType, value);
}

export function checkChatInputPartType(value, report) {
  if (value === 'text') return 0;
  return fail(value, report, table, 0, typeof value !== 'string' ? 'a string' : { enum: values });
}
