// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject, minLength, only, pattern, variant } from '../runtime.js';
import { checkChatFilePart } from './ChatFilePart.js';
import { checkChatReasoningPart } from './ChatReasoningPart.js';
import { checkChatSourcePart } from './ChatSourcePart.js';
import { checkChatTextPart } from './ChatTextPart.js';
import { checkChatToolCallPart } from './ChatToolCallPart.js';
import { checkChatToolResultPart } from './ChatToolResultPart.js';

const table = ['ChatMessagePart', '', 'type', 'text', 'reasoning', 'tool-call', 'tool-result', 'source', 'file'];
const keywords = { const: only, pattern, minLength };

export function isChatMessagePart(value) {
  return checkChatMessagePart(value) === 0;
}

export function validateChatMessagePart(value) {
  return collect(checkChatMessagePart, value, keywords);
}

export function checkChatMessagePart(value, report) {
  if (isObject(value)) {
    switch (value.type) {
      case 'text':
        return checkChatTextPart(value, report);
      case 'reasoning':
        return checkChatReasoningPart(value, report);
      case 'tool-call':
        return checkChatToolCallPart(value, report);
      case 'tool-result':
        return checkChatToolResultPart(value, report);
      case 'source':
        return checkChatSourcePart(value, report);
      case 'file':
        return checkChatFilePart(value, report);
    }
  }
  return variant(value, report, table);
}
