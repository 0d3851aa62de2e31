// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';

const place = 'ChatModelAnthropicThinkingOptions';

export function checkChatModelAnthropicThinkingOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.budget_tokens;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'budget_tokens', field, { type: 'integer' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'budget_tokens') n = note(list, 'property', place, '/properties', undefined, key);
    }
  }
  return n === start;
}

export function isChatModelAnthropicThinkingOptions(value) {
  return checkChatModelAnthropicThinkingOptions(value);
}

export function validateChatModelAnthropicThinkingOptions(value, options) {
  return observe(checkChatModelAnthropicThinkingOptions, value, options);
}
