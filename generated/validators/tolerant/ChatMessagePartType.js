// Generated from spec/ by npm run generate. Do not edit.
import { fail, known, observe } from '../runtime.js';

const table = ['ChatMessagePartType', ''];
const values = ['text', 'reasoning', 'tool-call', 'tool-result', 'source', 'file'];

export function isChatMessagePartType(value) {
  return checkChatMessagePartType(value) === 0;
}

export function validateChatMessagePartType(value, options) {
  return observe(checkChatMessagePartType, value, options);
}

export function checkChatMessagePartType(value, report) {
  let told = 0;
  if (typeof value !== 'string') return fail(value, report, table, 0, 'a string');
  return told + known(value, report, table, 0, values);
}
