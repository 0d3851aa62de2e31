// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest } from '../runtime.js';

const table = ['ChatModelGoogleThinkingConfig', '', 'thinking_budget', 'include_thoughts'];
const keywords = {};

export function isChatModelGoogleThinkingConfig(value) {
  return checkChatModelGoogleThinkingConfig(value) === 0;
}

export function validateChatModelGoogleThinkingConfig(value, options) {
  return observe(checkChatModelGoogleThinkingConfig, value, keywords, options);
}

export function checkChatModelGoogleThinkingConfig(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.thinking_budget;
  if (field !== undefined) {
    if (!Number.isInteger(field)) told += fail(field, report, names, 2, 'integer');
  }
  field = value.include_thoughts;
  if (field !== undefined) {
    if (typeof field !== 'boolean') told += fail(field, report, names, 3, 'boolean');
  }
  return told + rest(value, report, names);
}
