// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject } from '../runtime.js';
import { checkChatFilePart } from './ChatFilePart.js';
import { checkChatReasoningPart } from './ChatReasoningPart.js';
import { checkChatSourcePart } from './ChatSourcePart.js';
import { checkChatTextPart } from './ChatTextPart.js';
import { checkChatToolCallPart } from './ChatToolCallPart.js';
import { checkChatToolResultPart } from './ChatToolResultPart.js';

const table = ['ChatMessagePart', '/oneOf', 'type'];
const tags = ['text', 'reasoning', 'tool-call', 'tool-result', 'source', 'file'];

export function isChatMessagePart(value) {
  return checkChatMessagePart(value) === 0;
}

export function validateChatMessagePart(value) {
  return collect(checkChatMessagePart, value);
}

export function checkChatMessagePart(value, report) {
  if (!isObject(value)) return fail(value, report, table, 0, 'an object');
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
  return fail(value.type, report, table, 2, typeof value.type !== 'string' ? 'a string' : { 'unknown-variant': tags });
}
