// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';

const place = 'ChatToolResultPart';

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
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'tool_call_id', field, { type: 'string' });
  }
  field = value.tool_name;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'tool_name', field, { type: 'string' });
  }
  field = value.result_delta;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'result_delta', field, { type: 'string' });
  }
  field = value.is_error;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'is_error', field, { type: 'boolean' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'type' && key !== 'tool_call_id' && key !== 'tool_name' && key !== 'result' && key !== 'result_delta' && key !== 'is_error') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatToolResultPart(value) {
  return checkChatToolResultPart(value);
}

export function validateChatToolResultPart(value, options) {
  return observe(checkChatToolResultPart, value, options);
}
