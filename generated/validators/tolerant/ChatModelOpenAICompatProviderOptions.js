// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest } from '../runtime.js';

const table = ['ChatModelOpenAICompatProviderOptions', '', 'user', 'reasoning_effort'];

export function isChatModelOpenAICompatProviderOptions(value) {
  return checkChatModelOpenAICompatProviderOptions(value) === 0;
}

export function validateChatModelOpenAICompatProviderOptions(value, options) {
  return observe(checkChatModelOpenAICompatProviderOptions, value, options);
}

export function checkChatModelOpenAICompatProviderOptions(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.user;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
  }
  field = value.reasoning_effort;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  return told + rest(value, report, names);
}
