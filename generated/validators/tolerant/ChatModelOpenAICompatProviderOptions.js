// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';

const place = 'ChatModelOpenAICompatProviderOptions';

export function checkChatModelOpenAICompatProviderOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.user;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'user', field, { type: 'string' });
  }
  field = value.reasoning_effort;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'reasoning_effort', field, { type: 'string' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'user' && key !== 'reasoning_effort') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatModelOpenAICompatProviderOptions(value) {
  return checkChatModelOpenAICompatProviderOptions(value);
}

export function validateChatModelOpenAICompatProviderOptions(value, options) {
  return observe(checkChatModelOpenAICompatProviderOptions, value, options);
}
