// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, only, rest } from '../runtime.js';

const table = ['ChatReasoningPart', '', 'type', 'text', 'signature', 'title'];
const keywords = { const: only };

export function isChatReasoningPart(value) {
  return checkChatReasoningPart(value) === 0;
}

export function validateChatReasoningPart(value, options) {
  return observe(checkChatReasoningPart, value, keywords, options);
}

export function checkChatReasoningPart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'reasoning') told += fail(field, report, names, 2, { type: 'string', const: 'reasoning' });
  field = value.text;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'string');
  }
  field = value.signature;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'string');
  }
  field = value.title;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 5, 'string');
  }
  return told + rest(value, report, names);
}
