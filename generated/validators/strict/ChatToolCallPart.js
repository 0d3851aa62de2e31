// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';

const place = 'ChatToolCallPart';
const keys = ['type', 'tool_call_id', 'tool_name', 'args', 'args_delta'];

export function checkChatToolCallPart(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'tool-call') n = under(list, n, place, 'type', field, { type: 'string', const: 'tool-call' });
  field = value.tool_call_id;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'tool_call_id', field, { type: 'string', minLength: 1 });
  }
  field = value.tool_name;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'tool_name', field, { type: 'string', minLength: 1 });
  }
  field = value.args_delta;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'args_delta', field, { type: 'string', minLength: 1 });
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'tool_call_id' && key !== 'tool_name' && key !== 'args' && key !== 'args_delta') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isChatToolCallPart(value) {
  return checkChatToolCallPart(value);
}

export function validateChatToolCallPart(value) {
  return collect(checkChatToolCallPart, value);
}
