// Generated from spec/ by npm run generate. Do not edit.
import { fail, inside, isObject, observe, rest } from '../runtime.js';
import { checkChatModelAnthropicThinkingOptions } from './ChatModelAnthropicThinkingOptions.js';

const table = ['ChatModelAnthropicProviderOptions', '', 'send_reasoning', 'thinking', 'effort', 'disable_parallel_tool_use'];

export function isChatModelAnthropicProviderOptions(value) {
  return checkChatModelAnthropicProviderOptions(value) === 0;
}

export function validateChatModelAnthropicProviderOptions(value, options) {
  return observe(checkChatModelAnthropicProviderOptions, value, options);
}

export function checkChatModelAnthropicProviderOptions(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.send_reasoning;
  if (field !== undefined) {
    if (typeof field !== 'boolean') told += fail(field, report, names, 2, 'a boolean');
  }
  field = value.thinking;
  if (field !== undefined) {
    told += inside(checkChatModelAnthropicThinkingOptions(field, report), report, names[3]);
  }
  field = value.effort;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  }
  field = value.disable_parallel_tool_use;
  if (field !== undefined) {
    if (typeof field !== 'boolean') told += fail(field, report, names, 5, 'a boolean');
  }
  return told + rest(value, report, names);
}
