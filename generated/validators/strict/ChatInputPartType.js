// Generated from spec/ by npm run generate. Do not edit.
import { collect } from '../runtime.js';

const table = ['ChatInputPartType'];
const values = ['text'];

export function isChatInputPartType(value) {
  return checkChatInputPartType(value);
}

export function validateChatInputPartType(value) {
  return collect(checkChatInputPartType, value);
}

export function checkChatInputPartType(value, report) {
  if (value === 'text') return true;
  report?.itself(value, table, values);
  return false;
}
