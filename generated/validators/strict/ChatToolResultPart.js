// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';

const place = 'ChatToolResultPart';
const keys = ['type', 'tool_call_id', 'tool_name', 'result', 'result_delta', 'is_error'];

export function checkChatToolResultPart(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'tool-result') {
    n = under(list, n, place, 'type', field, { type: 'string', const: 'tool-result' });
  }
  field = value.tool_call_id;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'tool_call_id', field, { type: 'string', minLength: 1 });
  }
  field = value.tool_name;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'tool_name', field, { type: 'string', minLength: 1 });
  }
  field = value.result_delta;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'result_delta', field, { type: 'string', minLength: 1 });
  }
  field = value.is_error;
  if (field !== undefined && field !== true) {
    n = under(list, n, place, 'is_error', field, { type: 'boolean', const: true });
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'tool_call_id' && key !== 'tool_name' && key !== 'result' && key !== 'result_delta' && key !== 'is_error') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isChatToolResultPart(value) {
  return checkChatToolResultPart(value);
}

export function validateChatToolResultPart(value) {
  return collect(checkChatToolResultPart, value);
}
