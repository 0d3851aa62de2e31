// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest } from '../runtime.js';

const table = ['ChatModelVercelReasoningOptions', '', 'enabled', 'max_tokens', 'effort', 'exclude'];

export function isChatModelVercelReasoningOptions(value) {
  return checkChatModelVercelReasoningOptions(value) === 0;
}

export function validateChatModelVercelReasoningOptions(value, options) {
  return observe(checkChatModelVercelReasoningOptions, value, options);
}

export function checkChatModelVercelReasoningOptions(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.enabled;
  if (field !== undefined) {
    if (typeof field !== 'boolean') told += fail(field, report, names, 2, 'a boolean');
  }
  field = value.max_tokens;
  if (field !== undefined) {
    if (!Number.isInteger(field)) told += fail(field, report, names, 3, 'an integer');
  }
  field = value.effort;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  }
  field = value.exclude;
  if (field !== undefined) {
    if (typeof field !== 'boolean') told += fail(field, report, names, 5, 'a boolean');
  }
  return told + rest(value, report, names);
}
