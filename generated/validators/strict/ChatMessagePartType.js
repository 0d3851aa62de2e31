// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail } from '../runtime.js';

const values = ['text', 'reasoning', 'tool-call', 'tool-result', 'source', 'file'];
const table = ['ChatMessagePartType', ''];

export function isChatMessagePartType(value) {
  return checkChatMessagePartType(value) === 0;
}

export function validateChatMessagePartType(value) {
  return collect(checkChatMessagePartType, value);
}

export function checkChatMessagePartType(value, report) {
  if (values.includes(value)) return 0;
  return fail(value, report, table, 0, typeof value !== 'string' ? 'a string' : { enum: values });
}
