// Generated from spec/ by npm run generate. Do not edit.
import { STRING, fail, note, observe } from '../runtime.js';

const place = 'ChatMessagePartType';
const known = ['text', 'reasoning', 'tool-call', 'tool-result', 'source', 'file'];

export function isChatMessagePartType(value) {
  return typeof value === 'string';
}

export function validateChatMessagePartType(value, options) {
  return observe(isChatMessagePartType, checkChatMessagePartType, value, options);
}

export function checkChatMessagePartType(value, list) {
  if (typeof value !== 'string') return fail(list, place, value, STRING);
  return known.includes(value) || note(list, 'value', place, '', value);
}
