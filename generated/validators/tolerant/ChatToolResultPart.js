// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest } from '../runtime.js';

const table = ['ChatToolResultPart', '', 'type', 'tool_call_id', 'tool_name', 'result', 'result_delta', 'is_error'];

export function isChatToolResultPart(value) {
  return checkChatToolResultPart(value) === 0;
}

export function validateChatToolResultPart(value, options) {
  return observe(checkChatToolResultPart, value, options);
}

export function checkChatToolResultPart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'tool-result') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"tool-result"' });
  }
  field = value.tool_call_id;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  field = value.tool_name;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  }
  field = value.result_delta;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 6, 'a string');
  }
  field = value.is_error;
  if (field !== undefined) {
    if (typeof field !== 'boolean') told += fail(field, report, names, 7, 'a boolean');
  }
  return told + rest(value, report, names);
}
