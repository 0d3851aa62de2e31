// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, TEXT, closed, collect, fail, isObject, under } from '../runtime.js';

const place = 'ChatToolCallPart';
const keys = ['type', 'tool_call_id', 'tool_name', 'args', 'args_delta'];

export function isChatToolCallPart(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'tool-call') return false;
  field = value.tool_call_id;
  if (field !== undefined && (typeof field !== 'string' || field === '')) return false;
  field = value.tool_name;
  if (field !== undefined && (typeof field !== 'string' || field === '')) return false;
  field = value.args_delta;
  if (field !== undefined && (typeof field !== 'string' || field === '')) return false;
  for (const key in value) {
    if (
      key !== 'type' &&
      key !== 'tool_call_id' &&
      key !== 'tool_name' &&
      key !== 'args' &&
      key !== 'args_delta'
    ) {
      return false;
    }
  }
  return true;
}

export function validateChatToolCallPart(value) {
  return isChatToolCallPart(value) ? [] : collect(checkChatToolCallPart, value);
}

export function checkChatToolCallPart(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'tool-call') n = under(list, n, place, 'type', field, { type: 'string', const: 'tool-call' });
  field = value.tool_call_id;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'tool_call_id', field, TEXT);
  }
  field = value.tool_name;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'tool_name', field, TEXT);
  }
  field = value.args_delta;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'args_delta', field, TEXT);
  }
  n = closed(list, place, value, keys);
  return n === start;
}
