// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject, variant } from '../runtime.js';
import { checkChatFilePart, isChatFilePart } from './ChatFilePart.js';
import { checkChatReasoningPart, isChatReasoningPart } from './ChatReasoningPart.js';
import { checkChatSourcePart, isChatSourcePart } from './ChatSourcePart.js';
import { checkChatTextPart, isChatTextPart } from './ChatTextPart.js';
import { checkChatToolCallPart, isChatToolCallPart } from './ChatToolCallPart.js';
import { checkChatToolResultPart, isChatToolResultPart } from './ChatToolResultPart.js';

const place = 'ChatMessagePart';
const tags = ['text', 'reasoning', 'tool-call', 'tool-result', 'source', 'file'];

export function isChatMessagePart(value) {
  if (!isObject(value)) return false;
  switch (value.type) {
    case 'text':
      return isChatTextPart(value);
    case 'reasoning':
      return isChatReasoningPart(value);
    case 'tool-call':
      return isChatToolCallPart(value);
    case 'tool-result':
      return isChatToolResultPart(value);
    case 'source':
      return isChatSourcePart(value);
    case 'file':
      return isChatFilePart(value);
    default:
      return false;
  }
}

export function validateChatMessagePart(value) {
  return isChatMessagePart(value) ? [] : collect(checkChatMessagePart, value);
}

export function checkChatMessagePart(value, list) {
  if (isObject(value)) {
    switch (value.type) {
      case 'text':
        return checkChatTextPart(value, list);
      case 'reasoning':
        return checkChatReasoningPart(value, list);
      case 'tool-call':
        return checkChatToolCallPart(value, list);
      case 'tool-result':
        return checkChatToolResultPart(value, list);
      case 'source':
        return checkChatSourcePart(value, list);
      case 'file':
        return checkChatFilePart(value, list);
    }
  }
  return variant(list, place, value, 'type', tags);
}
