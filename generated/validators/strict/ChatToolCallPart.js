// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, minLength, only, strangers } from '../runtime.js';

const table = ['ChatToolCallPart', '', 'type', 'tool_call_id', 'tool_name', 'args', 'args_delta'];
const keywords = { const: only, minLength };

export function isChatToolCallPart(value) {
  return checkChatToolCallPart(value) === 0;
}

export function validateChatToolCallPart(value) {
  return collect(checkChatToolCallPart, value, keywords);
}

export function checkChatToolCallPart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  let named = 1;
  field = value.type;
  if (field !== 'tool-call') told += fail(field, report, names, 2, { type: 'string', const: 'tool-call' });
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
  field = value.args;
  if (field !== undefined) named++;
  field = value.args_delta;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 6, { type: 'string', minLength: 1 });
    }
  }
  return told + strangers(value, report, names, named);
}
