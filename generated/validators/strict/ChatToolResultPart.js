// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';

const table = ['ChatToolResultPart', 'type', 'tool_call_id', 'tool_name', 'result', 'result_delta', 'is_error'];

export function isChatToolResultPart(value) {
  return checkChatToolResultPart(value);
}

export function validateChatToolResultPart(value) {
  return collect(checkChatToolResultPart, value);
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
  field = value.result_delta;
  if (
    field !== undefined &&
    (typeof field !== 'string' || field === '') &&
    !report?.property(value, table, 5, field, { type: 'string', minLength: 1 })
  ) {
    return false;
  }
  field = value.is_error;
  if (
    field !== undefined &&
    field !== true &&
    !report?.property(value, table, 6, field, { type: 'boolean', const: true })
  ) {
    return false;
  }
  for (const key in value) {
    if (
      key !== 'type' &&
      key !== 'tool_call_id' &&
      key !== 'tool_name' &&
      key !== 'result' &&
      key !== 'result_delta' &&
      key !== 'is_error' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
