// Generated from spec/ by npm run generate. Do not edit.
import { INTEGER, OBJECT, fail, isObject, observe, remark, under } from '../runtime.js';

const place = 'ChatModelAnthropicThinkingOptions';
const keys = ['budget_tokens'];

export function isChatModelAnthropicThinkingOptions(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.budget_tokens;
  if (field !== undefined && !Number.isInteger(field)) return false;
  return true;
}

export function validateChatModelAnthropicThinkingOptions(value, options) {
  return observe(isChatModelAnthropicThinkingOptions, checkChatModelAnthropicThinkingOptions, value, options);
}

export function checkChatModelAnthropicThinkingOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.budget_tokens;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'budget_tokens', field, INTEGER);
  }
  n = remark(list, place, value, keys);
  return n === start;
}
