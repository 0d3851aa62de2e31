// Generated from spec/ by npm run generate. Do not edit.
import { STRING, fail, note, observe } from '../runtime.js';

const place = 'ChatInputPartType';
const known = ['text'];

export function isChatInputPartType(value) {
  return typeof value === 'string';
}

export function validateChatInputPartType(value, options) {
  return observe(isChatInputPartType, checkChatInputPartType, value, options);
}

export function checkChatInputPartType(value, list) {
  if (typeof value !== 'string') return fail(list, place, value, STRING);
  return known.includes(value) || note(list, 'value', place, '', value);
}
