// Generated from spec/ by npm run generate. Do not edit.
import { observe } from '../runtime.js';

const table = ['ChatInputPartType'];
const known = ['text'];

export function isChatInputPartType(value) {
  return checkChatInputPartType(value);
}

export function validateChatInputPartType(value, options) {
  return observe(checkChatInputPartType, value, options);
}

export function checkChatInputPartType(value, report) {
  if (typeof value !== 'string') {
    report?.itself(value, table, 'string');
    return false;
  }
  if (report && !known.includes(value)) report.note(value, 'value', table, '', value);
  return !report?.has(value);
}
