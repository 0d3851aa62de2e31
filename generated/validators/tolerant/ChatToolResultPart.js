// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['ChatToolResultPart', 'type', 'tool_call_id', 'tool_name', 'result', 'result_delta', 'is_error'];

export function isChatToolResultPart(value) {
  return checkChatToolResultPart(value);
}

export function validateChatToolResultPart(value, options) {
  return observe(checkChatToolResultPart, value, options);
}

export function checkChatToolResultPart(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.type;
  if (
    field !== 'tool-result' &&
    !report?.property(value, table, 1, field, { type: 'string', const: 'tool-result' })
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
  field = value.result_delta;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 5, field, 'string')) {
    return false;
  }
  field = value.is_error;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 6, field, 'boolean')
  ) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
