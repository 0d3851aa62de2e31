// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';

const table = ['ChatToolCallPart', 'type', 'tool_call_id', 'tool_name', 'args', 'args_delta'];

export function isChatToolCallPart(value) {
  return checkChatToolCallPart(value);
}

export function validateChatToolCallPart(value) {
  return collect(checkChatToolCallPart, value);
}

export function checkChatToolCallPart(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.type;
  if (
    field !== 'tool-call' &&
    !report?.property(value, table, 1, field, { type: 'string', const: 'tool-call' })
  ) {
    return false;
  }
  field = value.tool_call_id;
  if (
    field !== undefined &&
    (typeof field !== 'string' || field === '') &&
    !report?.property(value, table, 2, field, { type: 'string', minLength: 1 })
  ) {
    return false;
  }
  field = value.tool_name;
  if (
    field !== undefined &&
    (typeof field !== 'string' || field === '') &&
    !report?.property(value, table, 3, field, { type: 'string', minLength: 1 })
  ) {
    return false;
  }
  field = value.args_delta;
  if (
    field !== undefined &&
    (typeof field !== 'string' || field === '') &&
    !report?.property(value, table, 5, field, { type: 'string', minLength: 1 })
  ) {
    return false;
  }
  for (const key in value) {
    if (
      key !== 'type' &&
      key !== 'tool_call_id' &&
      key !== 'tool_name' &&
      key !== 'args' &&
      key !== 'args_delta' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
