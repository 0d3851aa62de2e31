// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, strangers } from '../runtime.js';

const table = ['ChatModelAnthropicThinkingOptions', '', 'budget_tokens'];
const keywords = {};

export function isChatModelAnthropicThinkingOptions(value) {
  return checkChatModelAnthropicThinkingOptions(value) === 0;
}

export function validateChatModelAnthropicThinkingOptions(value) {
  return collect(checkChatModelAnthropicThinkingOptions, value, keywords);
}

export function checkChatModelAnthropicThinkingOptions(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  let named = 0;
  field = value.budget_tokens;
  if (field !== undefined) {
    named++;
    if (!Number.isInteger(field)) told += fail(field, report, names, 2, 'integer');
  }
  return told + strangers(value, report, names, named);
}
