// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['ChatToolCallPart', 'type', 'tool_call_id', 'tool_name', 'args', 'args_delta'];

export function isChatToolCallPart(value) {
  return checkChatToolCallPart(value);
}

export function validateChatToolCallPart(value, options) {
  return observe(checkChatToolCallPart, value, options);
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
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) {
    return false;
  }
  field = value.tool_name;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) {
    return false;
  }
  field = value.args_delta;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 5, field, 'string')) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
