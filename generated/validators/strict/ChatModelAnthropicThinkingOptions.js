// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';

const table = ['ChatModelAnthropicThinkingOptions', 'budget_tokens'];

export function isChatModelAnthropicThinkingOptions(value) {
  return checkChatModelAnthropicThinkingOptions(value);
}

export function validateChatModelAnthropicThinkingOptions(value) {
  return collect(checkChatModelAnthropicThinkingOptions, value);
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
  for (const key in value) {
    if (key !== 'budget_tokens' && !report?.stranger(value, table, key)) return false;
  }
  return !report?.has(value);
}
