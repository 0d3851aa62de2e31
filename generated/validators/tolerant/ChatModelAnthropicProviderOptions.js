// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';
import { checkChatModelAnthropicThinkingOptions } from './ChatModelAnthropicThinkingOptions.js';

const table = ['ChatModelAnthropicProviderOptions', 'send_reasoning', 'thinking', 'effort', 'disable_parallel_tool_use'];

export function isChatModelAnthropicProviderOptions(value) {
  return checkChatModelAnthropicProviderOptions(value);
}

export function validateChatModelAnthropicProviderOptions(value, options) {
  return observe(checkChatModelAnthropicProviderOptions, value, options);
}

export function checkChatModelAnthropicProviderOptions(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.send_reasoning;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 1, field, 'boolean')
  ) {
    return false;
  }
  field = value.thinking;
  if (
    field !== undefined &&
    !checkChatModelAnthropicThinkingOptions(field, report) &&
    !report?.property(value, table, 2, field)
  ) {
    return false;
  }
  field = value.effort;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) {
    return false;
  }
  field = value.disable_parallel_tool_use;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 4, field, 'boolean')
  ) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
