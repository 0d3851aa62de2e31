// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, minLength, only, strangers } from '../runtime.js';

const table = ['ChatToolResultPart', '', 'type', 'tool_call_id', 'tool_name', 'result', 'result_delta', 'is_error'];
const keywords = { const: only, minLength };

export function isChatToolResultPart(value) {
  return checkChatToolResultPart(value) === 0;
}

export function validateChatToolResultPart(value) {
  return collect(checkChatToolResultPart, value, keywords);
}

export function checkChatToolResultPart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  let named = 1;
  field = value.type;
  if (field !== 'tool-result') told += fail(field, report, names, 2, { type: 'string', const: 'tool-result' });
  field = value.tool_call_id;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 3, { type: 'string', minLength: 1 });
    }
  }
  field = value.tool_name;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 4, { type: 'string', minLength: 1 });
    }
  }
  field = value.result;
  if (field !== undefined) named++;
  field = value.result_delta;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 6, { type: 'string', minLength: 1 });
    }
  }
  field = value.is_error;
  if (field !== undefined) {
    named++;
    if (field !== true) told += fail(field, report, names, 7, { type: 'boolean', const: true });
  }
  return told + strangers(value, report, names, named);
}
