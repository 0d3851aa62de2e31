// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest } from '../runtime.js';

const table = ['ChatToolCallPart', '', 'type', 'tool_call_id', 'tool_name', 'args', 'args_delta'];

export function isChatToolCallPart(value) {
  return checkChatToolCallPart(value) === 0;
}

export function validateChatToolCallPart(value, options) {
  return observe(checkChatToolCallPart, value, options);
}

export function checkChatToolCallPart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'tool-call') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"tool-call"' });
  }
  field = value.tool_call_id;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  field = value.tool_name;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  }
  field = value.args_delta;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 6, 'a string');
  }
  return told + rest(value, report, names);
}
