// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail } from '../runtime.js';

const values = ['text', 'reasoning', 'tool-call', 'tool-result', 'source', 'file'];
const place = 'ChatMessagePartType';

export function isChatMessagePartType(value) {
  return (
    value === 'text' ||
    value === 'reasoning' ||
    value === 'tool-call' ||
    value === 'tool-result' ||
    value === 'source' ||
    value === 'file'
  );
}

export function validateChatMessagePartType(value) {
  return isChatMessagePartType(value) ? [] : collect(checkChatMessagePartType, value);
}

export function checkChatMessagePartType(value, list) {
  return (
    value === 'text' ||
    value === 'reasoning' ||
    value === 'tool-call' ||
    value === 'tool-result' ||
    value === 'source' ||
    value === 'file' ||
    fail(list, place, value, { type: 'string', enum: values })
  );
}
