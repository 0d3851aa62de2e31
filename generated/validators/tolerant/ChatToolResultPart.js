// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';

const place = 'ChatToolResultPart';
const keys = ['type', 'tool_call_id', 'tool_name', 'result', 'result_delta', 'is_error'];

export function isChatToolResultPart(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'tool-result') return false;
  field = value.tool_call_id;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.tool_name;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.result_delta;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.is_error;
  if (field !== undefined && typeof field !== 'boolean') return false;
  return true;
}

export function validateChatToolResultPart(value, options) {
  return observe(isChatToolResultPart, checkChatToolResultPart, value, options);
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
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'tool_call_id', field, STRING);
  }
  field = value.tool_name;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'tool_name', field, STRING);
  field = value.result_delta;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'result_delta', field, STRING);
  }
  field = value.is_error;
  if (field !== undefined && typeof field !== 'boolean') n = under(list, n, place, 'is_error', field, BOOLEAN);
  n = remark(list, place, value, keys);
  return n === start;
}
