// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';

const place = 'ChatModelAnthropicThinkingOptions';
const keys = ['budget_tokens'];

export function checkChatModelAnthropicThinkingOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.budget_tokens;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'budget_tokens', field, { type: 'integer' });
  }
  for (const key in value) {
    if (key !== 'budget_tokens') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isChatModelAnthropicThinkingOptions(value) {
  return checkChatModelAnthropicThinkingOptions(value);
}

export function validateChatModelAnthropicThinkingOptions(value) {
  return collect(checkChatModelAnthropicThinkingOptions, value);
}
