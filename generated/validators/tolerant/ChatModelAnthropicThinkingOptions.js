// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['ChatModelAnthropicThinkingOptions', 'budget_tokens'];

export function isChatModelAnthropicThinkingOptions(value) {
  return checkChatModelAnthropicThinkingOptions(value);
}

export function validateChatModelAnthropicThinkingOptions(value, options) {
  return observe(checkChatModelAnthropicThinkingOptions, value, options);
}

export function checkChatModelAnthropicThinkingOptions(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.budget_tokens;
  if (field !== undefined && !Number.isInteger(field) && !report?.property(value, table, 1, field, 'integer')) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
