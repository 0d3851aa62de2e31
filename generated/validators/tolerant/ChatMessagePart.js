// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe, pass, variant } from '../runtime.js';
import { checkChatFilePart } from './ChatFilePart.js';
import { checkChatReasoningPart } from './ChatReasoningPart.js';
import { checkChatSourcePart } from './ChatSourcePart.js';
import { checkChatTextPart } from './ChatTextPart.js';
import { checkChatToolCallPart } from './ChatToolCallPart.js';
import { checkChatToolResultPart } from './ChatToolResultPart.js';

const tags = ['text', 'reasoning', 'tool-call', 'tool-result', 'source', 'file'];
const place = 'ChatMessagePart';

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
    if (typeof value.type === 'string') return pass(list, 'variant', place, '/oneOf', value.type, 'type');
  }
  return variant(list, place, value, 'type', tags);
}

export function isChatMessagePart(value) {
  return checkChatMessagePart(value);
}

export function validateChatMessagePart(value, options) {
  return observe(checkChatMessagePart, value, options);
}
