// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';

const table = ['ChatReasoningPart', 'type', 'text', 'signature', 'title'];

export function isChatReasoningPart(value) {
  return checkChatReasoningPart(value);
}

export function validateChatReasoningPart(value) {
  return collect(checkChatReasoningPart, value);
}

export function checkChatReasoningPart(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.type;
  if (
    field !== 'reasoning' &&
    !report?.property(value, table, 1, field, { type: 'string', const: 'reasoning' })
  ) {
    return false;
  }
  field = value.text;
  if (
    field !== undefined &&
    (typeof field !== 'string' || field === '') &&
    !report?.property(value, table, 2, field, { type: 'string', minLength: 1 })
  ) {
    return false;
  }
  field = value.signature;
  if (
    field !== undefined &&
    (typeof field !== 'string' || field === '') &&
    !report?.property(value, table, 3, field, { type: 'string', minLength: 1 })
  ) {
    return false;
  }
  field = value.title;
  if (
    field !== undefined &&
    (typeof field !== 'string' || field === '') &&
    !report?.property(value, table, 4, field, { type: 'string', minLength: 1 })
  ) {
    return false;
  }
  for (const key in value) {
    if (
      key !== 'type' &&
      key !== 'text' &&
      key !== 'signature' &&
      key !== 'title' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
