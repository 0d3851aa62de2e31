// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest } from '../runtime.js';

const table = ['ChatModelGoogleThinkingConfig', '', 'thinking_budget', 'include_thoughts'];

export function isChatModelGoogleThinkingConfig(value) {
  return checkChatModelGoogleThinkingConfig(value) === 0;
}

export function validateChatModelGoogleThinkingConfig(value, options) {
  return observe(checkChatModelGoogleThinkingConfig, value, options);
}

export function checkChatModelGoogleThinkingConfig(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.thinking_budget;
  if (field !== undefined) {
    if (!Number.isInteger(field)) told += fail(field, report, names, 2, 'an integer');
  }
  field = value.include_thoughts;
  if (field !== undefined) {
    if (typeof field !== 'boolean') told += fail(field, report, names, 3, 'a boolean');
  }
  return told + rest(value, report, names);
}
