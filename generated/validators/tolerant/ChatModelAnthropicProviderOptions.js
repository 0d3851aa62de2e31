// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';
import { checkChatModelAnthropicThinkingOptions } from './ChatModelAnthropicThinkingOptions.js';

const place = 'ChatModelAnthropicProviderOptions';

export function checkChatModelAnthropicProviderOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.send_reasoning;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'send_reasoning', field, { type: 'boolean' });
  }
  field = value.thinking;
  if (field !== undefined && !checkChatModelAnthropicThinkingOptions(field, list)) {
    n = under(list, n, place, 'thinking', field);
  }
  field = value.effort;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'effort', field, { type: 'string' });
  }
  field = value.disable_parallel_tool_use;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'disable_parallel_tool_use', field, { type: 'boolean' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'send_reasoning' && key !== 'thinking' && key !== 'effort' && key !== 'disable_parallel_tool_use') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatModelAnthropicProviderOptions(value) {
  return checkChatModelAnthropicProviderOptions(value);
}

export function validateChatModelAnthropicProviderOptions(value, options) {
  return observe(checkChatModelAnthropicProviderOptions, value, options);
}
