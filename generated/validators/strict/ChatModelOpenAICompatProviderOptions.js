// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';

const table = ['ChatModelOpenAICompatProviderOptions', 'user', 'reasoning_effort'];

export function isChatModelOpenAICompatProviderOptions(value) {
  return checkChatModelOpenAICompatProviderOptions(value);
}

export function validateChatModelOpenAICompatProviderOptions(value) {
  return collect(checkChatModelOpenAICompatProviderOptions, value);
}

export function checkChatModelOpenAICompatProviderOptions(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.user;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 1, field, 'string')) {
    return false;
  }
  field = value.reasoning_effort;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) {
    return false;
  }
  for (const key in value) {
    if (key !== 'user' && key !== 'reasoning_effort' && !report?.stranger(value, table, key)) return false;
  }
  return !report?.has(value);
}
