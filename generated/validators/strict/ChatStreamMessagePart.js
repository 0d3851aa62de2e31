// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';

const table = ['ChatStreamMessagePart', 'role', 'part'];
const values = ['assistant', 'tool'];

export function isChatStreamMessagePart(value) {
  return checkChatStreamMessagePart(value);
}

export function validateChatStreamMessagePart(value) {
  return collect(checkChatStreamMessagePart, value);
}

export function checkChatStreamMessagePart(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.role;
  if (
    field !== undefined &&
    field !== 'assistant' &&
    field !== 'tool' &&
    !report?.property(value, table, 1, field, values)
  ) {
    return false;
  }
  field = value.part;
  if (
    (field === undefined || !checkChatMessagePart(field, report)) &&
    !report?.property(value, table, 2, field)
  ) {
    return false;
  }
  for (const key in value) {
    if (key !== 'role' && key !== 'part' && !report?.stranger(value, table, key)) return false;
  }
  return !report?.has(value);
}
