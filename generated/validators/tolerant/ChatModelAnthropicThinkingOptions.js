// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest } from '../runtime.js';

const table = ['ChatModelAnthropicThinkingOptions', '', 'budget_tokens'];

export function isChatModelAnthropicThinkingOptions(value) {
  return checkChatModelAnthropicThinkingOptions(value) === 0;
}

export function validateChatModelAnthropicThinkingOptions(value, options) {
  return observe(checkChatModelAnthropicThinkingOptions, value, options);
}

export function checkChatModelAnthropicThinkingOptions(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.budget_tokens;
  if (field !== undefined) {
    if (!Number.isInteger(field)) told += fail(field, report, names, 2, 'an integer');
  }
  return told + rest(value, report, names);
}
