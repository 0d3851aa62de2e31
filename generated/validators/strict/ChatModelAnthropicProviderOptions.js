// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, inside, isObject, strangers } from '../runtime.js';
import { checkChatModelAnthropicThinkingOptions } from './ChatModelAnthropicThinkingOptions.js';

const table = ['ChatModelAnthropicProviderOptions', '', 'send_reasoning', 'thinking', 'effort', 'disable_parallel_tool_use'];

export function isChatModelAnthropicProviderOptions(value) {
  return checkChatModelAnthropicProviderOptions(value) === 0;
}

export function validateChatModelAnthropicProviderOptions(value) {
  return collect(checkChatModelAnthropicProviderOptions, value);
}

export function checkChatModelAnthropicProviderOptions(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 0;
  field = value.send_reasoning;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'boolean') told += fail(field, report, names, 2, 'a boolean');
  }
  field = value.thinking;
  if (field !== undefined) {
    named++;
    told += inside(checkChatModelAnthropicThinkingOptions(field, report), report, names[3]);
  }
  field = value.effort;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  }
  field = value.disable_parallel_tool_use;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'boolean') told += fail(field, report, names, 5, 'a boolean');
  }
  return told + strangers(value, report, names, named);
}
