// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';

const place = 'ChatModelOpenAICompatProviderOptions';
const keys = ['user', 'reasoning_effort'];

export function isChatModelOpenAICompatProviderOptions(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.user;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.reasoning_effort;
  if (field !== undefined && typeof field !== 'string') return false;
  return true;
}

export function validateChatModelOpenAICompatProviderOptions(value, options) {
  return observe(isChatModelOpenAICompatProviderOptions, checkChatModelOpenAICompatProviderOptions, value, options);
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
  n = remark(list, place, value, keys);
  return n === start;
}
