// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, only, rest } from '../runtime.js';

const table = ['ChatToolResultPart', '', 'type', 'tool_call_id', 'tool_name', 'result', 'result_delta', 'is_error'];
const keywords = { const: only };

export function isChatToolResultPart(value) {
  return checkChatToolResultPart(value) === 0;
}

export function validateChatToolResultPart(value, options) {
  return observe(checkChatToolResultPart, value, keywords, options);
}

export function checkChatToolResultPart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'tool-result') told += fail(field, report, names, 2, { type: 'string', const: 'tool-result' });
  field = value.tool_call_id;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'string');
  }
  field = value.tool_name;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'string');
  }
  field = value.result_delta;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 6, 'string');
  }
  field = value.is_error;
  if (field !== undefined) {
    if (typeof field !== 'boolean') told += fail(field, report, names, 7, 'boolean');
  }
  return told + rest(value, report, names);
}
