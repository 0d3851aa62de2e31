// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, strangers } from '../runtime.js';

const table = ['ChatToolResultPart', '', 'type', 'tool_call_id', 'tool_name', 'result', 'result_delta', 'is_error'];

export function isChatToolResultPart(value) {
  return checkChatToolResultPart(value) === 0;
}

export function validateChatToolResultPart(value) {
  return collect(checkChatToolResultPart, value);
}

export function checkChatToolResultPart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 1;
  field = value.type;
  if (field !== 'tool-result') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"tool-result"' });
  }
  field = value.tool_call_id;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 3, typeof field !== 'string' ? 'a string' : { minLength: ' must not be empty' });
    }
  }
  field = value.tool_name;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 4, typeof field !== 'string' ? 'a string' : { minLength: ' must not be empty' });
    }
  }
  field = value.result;
  if (field !== undefined) named++;
  field = value.result_delta;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 6, typeof field !== 'string' ? 'a string' : { minLength: ' must not be empty' });
    }
  }
  field = value.is_error;
  if (field !== undefined) {
    named++;
    if (field !== true) {
      told += fail(field, report, names, 7, typeof field !== 'boolean' ? 'a boolean' : { const: 'true' });
    }
  }
  return told + strangers(value, report, names, named);
}
