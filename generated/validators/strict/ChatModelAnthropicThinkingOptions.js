// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, strangers } from '../runtime.js';

const table = ['ChatModelAnthropicThinkingOptions', '', 'budget_tokens'];

export function isChatModelAnthropicThinkingOptions(value) {
  return checkChatModelAnthropicThinkingOptions(value) === 0;
}

export function validateChatModelAnthropicThinkingOptions(value) {
  return collect(checkChatModelAnthropicThinkingOptions, value);
}

export function checkChatModelAnthropicThinkingOptions(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 0;
  field = value.budget_tokens;
  if (field !== undefined) {
    named++;
    if (!Number.isInteger(field)) told += fail(field, report, names, 2, 'an integer');
  }
  return told + strangers(value, report, names, named);
}
