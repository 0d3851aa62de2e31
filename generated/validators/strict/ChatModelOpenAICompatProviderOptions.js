// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';

const place = 'ChatModelOpenAICompatProviderOptions';
const keys = ['user', 'reasoning_effort'];

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
  for (const key in value) {
    if (key !== 'user' && key !== 'reasoning_effort') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isChatModelOpenAICompatProviderOptions(value) {
  return checkChatModelOpenAICompatProviderOptions(value);
}

export function validateChatModelOpenAICompatProviderOptions(value) {
  return collect(checkChatModelOpenAICompatProviderOptions, value);
}
