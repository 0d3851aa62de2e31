// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, strangers } from '../runtime.js';

const table = ['ChatToolCallPart', '', 'type', 'tool_call_id', 'tool_name', 'args', 'args_delta'];

export function isChatToolCallPart(value) {
  return checkChatToolCallPart(value) === 0;
}

export function validateChatToolCallPart(value) {
  return collect(checkChatToolCallPart, value);
}

export function checkChatToolCallPart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 1;
  field = value.type;
  if (field !== 'tool-call') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"tool-call"' });
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
  field = value.args;
  if (field !== undefined) named++;
  field = value.args_delta;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 6, typeof field !== 'string' ? 'a string' : { minLength: ' must not be empty' });
    }
  }
  return told + strangers(value, report, names, named);
}
