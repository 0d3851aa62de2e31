// Generated from spec/ by npm run generate. Do not edit.
import { observe } from '../runtime.js';

const table = ['ChatMessagePartType'];
const known = ['text', 'reasoning', 'tool-call', 'tool-result', 'source', 'file'];

export function isChatMessagePartType(value) {
  return checkChatMessagePartType(value);
}

export function validateChatMessagePartType(value, options) {
  return observe(checkChatMessagePartType, value, options);
}

export function checkChatMessagePartType(value, report) {
  if (typeof value !== 'string') {
    report?.itself(value, table, 'string');
    return false;
  }
  if (report && !known.includes(value)) report.note(value, 'value', table, '', value);
  return !report?.has(value);
}
