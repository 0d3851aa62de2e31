// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';
import { checkChatModelAnthropicThinkingOptions, isChatModelAnthropicThinkingOptions } from './ChatModelAnthropicThinkingOptions.js';

const place = 'ChatModelAnthropicProviderOptions';
const keys = ['send_reasoning', 'thinking', 'effort', 'disable_parallel_tool_use'];

export function isChatModelAnthropicProviderOptions(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.send_reasoning;
  if (field !== undefined && typeof field !== 'boolean') return false;
  field = value.thinking;
  if (field !== undefined && !isChatModelAnthropicThinkingOptions(field)) return false;
  field = value.effort;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.disable_parallel_tool_use;
  if (field !== undefined && typeof field !== 'boolean') return false;
  return true;
}

export function validateChatModelAnthropicProviderOptions(value, options) {
  return observe(isChatModelAnthropicProviderOptions, checkChatModelAnthropicProviderOptions, value, options);
}

export function checkChatModelAnthropicProviderOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.send_reasoning;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'send_reasoning', field, BOOLEAN);
  }
  field = value.thinking;
  if (field !== undefined && !checkChatModelAnthropicThinkingOptions(field, list)) {
    n = under(list, n, place, 'thinking', field);
  }
  field = value.effort;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'effort', field, STRING);
  field = value.disable_parallel_tool_use;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'disable_parallel_tool_use', field, BOOLEAN);
  }
  n = remark(list, place, value, keys);
  return n === start;
}
