// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest } from '../runtime.js';

const table = ['ChatReasoningPart', '', 'type', 'text', 'signature', 'title'];

export function isChatReasoningPart(value) {
  return checkChatReasoningPart(value) === 0;
}

export function validateChatReasoningPart(value, options) {
  return observe(checkChatReasoningPart, value, options);
}

export function checkChatReasoningPart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'reasoning') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"reasoning"' });
  }
  field = value.text;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  field = value.signature;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  }
  field = value.title;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 5, 'a string');
  }
  return told + rest(value, report, names);
}
