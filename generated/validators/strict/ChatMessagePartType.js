// Generated from spec/ by npm run generate. Do not edit.
import { among, collect, fail } from '../runtime.js';

const table = ['ChatMessagePartType', ''];
const values = ['text', 'reasoning', 'tool-call', 'tool-result', 'source', 'file'];
const keywords = { enum: among };

export function isChatMessagePartType(value) {
  return checkChatMessagePartType(value) === 0;
}

export function validateChatMessagePartType(value) {
  return collect(checkChatMessagePartType, value, keywords);
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
    return 0;
  }
  return fail(value, report, table, 0, { type: 'string', enum: values });
}
