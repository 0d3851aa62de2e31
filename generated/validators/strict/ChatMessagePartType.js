// Generated from spec/ by npm run generate. Do not edit.
import { collect } from '../runtime.js';

const table = ['ChatMessagePartType'];
const values = ['text', 'reasoning', 'tool-call', 'tool-result', 'source', 'file'];

export function isChatMessagePartType(value) {
  return checkChatMessagePartType(value);
}

export function validateChatMessagePartType(value) {
  return collect(checkChatMessagePartType, value);
}

export function checkChatMessagePartType(value, report) {
  if (
    value === 'text' ||
    value === 'reasoning' ||
    value === 'tool-call' ||
    value === 'tool-result' ||
    value === 'source' ||
    value === 'file'
  ) {
    return true;
  }
  report?.itself(value, table, values);
  return false;
}
