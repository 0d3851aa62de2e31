// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';

const place = 'ChatToolCallPart';
const keys = ['type', 'tool_call_id', 'tool_name', 'args', 'args_delta'];

export function isChatToolCallPart(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.type;
  if (field !== 'tool-call') return false;
  field = value.tool_call_id;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.tool_name;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.args_delta;
  if (field !== undefined && typeof field !== 'string') return false;
  return true;
}

export function validateChatToolCallPart(value, options) {
  return observe(isChatToolCallPart, checkChatToolCallPart, value, options);
}

export function checkChatToolCallPart(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.type;
  if (field !== 'tool-call') n = under(list, n, place, 'type', field, { type: 'string', const: 'tool-call' });
  field = value.tool_call_id;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'tool_call_id', field, STRING);
  }
  field = value.tool_name;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'tool_name', field, STRING);
  field = value.args_delta;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'args_delta', field, STRING);
  n = remark(list, place, value, keys);
  return n === start;
}
