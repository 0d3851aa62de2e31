// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, TEXT, closed, collect, fail, isObject, under } from '../runtime.js';

const place = 'ChatToolResultPart';
const keys = ['type', 'tool_call_id', 'tool_name', 'result', 'result_delta', 'is_error'];

export function isChatToolResultPart(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'tool-result') return false;
  field = value.tool_call_id;
  if (field !== undefined && (typeof field !== 'string' || field === '')) return false;
  field = value.tool_name;
  if (field !== undefined && (typeof field !== 'string' || field === '')) return false;
  field = value.result_delta;
  if (field !== undefined && (typeof field !== 'string' || field === '')) return false;
  field = value.is_error;
  if (field !== undefined && field !== true) return false;
  for (const key in value) {
    if (
      key !== 'type' &&
      key !== 'tool_call_id' &&
      key !== 'tool_name' &&
      key !== 'result' &&
      key !== 'result_delta' &&
      key !== 'is_error'
    ) {
      return false;
    }
  }
  return true;
}

export function validateChatToolResultPart(value) {
  return isChatToolResultPart(value) ? [] : collect(checkChatToolResultPart, value);
}

export function checkChatToolResultPart(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'tool-result') {
    n = under(list, n, place, 'type', field, { type: 'string', const: 'tool-result' });
  }
  field = value.tool_call_id;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'tool_call_id', field, TEXT);
  }
  field = value.tool_name;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'tool_name', field, TEXT);
  }
  field = value.result_delta;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'result_delta', field, TEXT);
  }
  field = value.is_error;
  if (field !== undefined && field !== true) {
    n = under(list, n, place, 'is_error', field, { type: 'boolean', const: true });
  }
  n = closed(list, place, value, keys);
  return n === start;
}
