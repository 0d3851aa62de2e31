// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['ChatModelOpenAICompatProviderOptions', 'user', 'reasoning_effort'];

export function isChatModelOpenAICompatProviderOptions(value) {
  return checkChatModelOpenAICompatProviderOptions(value);
}

export function validateChatModelOpenAICompatProviderOptions(value, options) {
  return observe(checkChatModelOpenAICompatProviderOptions, value, options);
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
  report?.rest(value, table);
  return !report?.has(value);
}
