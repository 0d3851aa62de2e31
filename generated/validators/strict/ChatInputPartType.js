// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail } from '../runtime.js';

const values = ['text'];
const place = 'ChatInputPartType';

export function isChatInputPartType(value) {
  return value === 'text';
}

export function validateChatInputPartType(value) {
  return isChatInputPartType(value) ? [] : collect(checkChatInputPartType, value);
}

export function checkChatInputPartType(value, list) {
  return value === 'text' || fail(list, place, value, { type: 'string', enum: values });
}
