// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';

const place = 'ChatToolCallPart';

export function checkChatToolCallPart(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'tool-call') n = under(list, n, place, 'type', field, { type: 'string', const: 'tool-call' });
  field = value.tool_call_id;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'tool_call_id', field, { type: 'string' });
  }
  field = value.tool_name;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'tool_name', field, { type: 'string' });
  }
  field = value.args_delta;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'args_delta', field, { type: 'string' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'type' && key !== 'tool_call_id' && key !== 'tool_name' && key !== 'args' && key !== 'args_delta') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatToolCallPart(value) {
  return checkChatToolCallPart(value);
}

export function validateChatToolCallPart(value, options) {
  return observe(checkChatToolCallPart, value, options);
}
