// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, closed, collect, fail, isObject, under } from '../runtime.js';

const place = 'ChatModelOpenAICompatProviderOptions';
const keys = ['user', 'reasoning_effort'];

export function isChatModelOpenAICompatProviderOptions(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.user;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.reasoning_effort;
  if (field !== undefined && typeof field !== 'string') return false;
  for (const key in value) {
    if (key !== 'user' && key !== 'reasoning_effort') return false;
  }
  return true;
}

export function validateChatModelOpenAICompatProviderOptions(value) {
  return isChatModelOpenAICompatProviderOptions(value) ? [] : collect(checkChatModelOpenAICompatProviderOptions, value);
}

export function checkChatModelOpenAICompatProviderOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.user;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'user', field, STRING);
  field = value.reasoning_effort;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'reasoning_effort', field, STRING);
  }
  n = closed(list, place, value, keys);
  return n === start;
}
