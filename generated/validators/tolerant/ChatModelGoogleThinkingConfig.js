// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';

const place = 'ChatModelGoogleThinkingConfig';

export function checkChatModelGoogleThinkingConfig(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.thinking_budget;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'thinking_budget', field, { type: 'integer' });
  }
  field = value.include_thoughts;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'include_thoughts', field, { type: 'boolean' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'thinking_budget' && key !== 'include_thoughts') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatModelGoogleThinkingConfig(value) {
  return checkChatModelGoogleThinkingConfig(value);
}

export function validateChatModelGoogleThinkingConfig(value, options) {
  return observe(checkChatModelGoogleThinkingConfig, value, options);
}
