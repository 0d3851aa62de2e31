// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest } from '../runtime.js';

const table = ['ChatModelOpenAICompatProviderOptions', '', 'user', 'reasoning_effort'];
const keywords = {};

export function isChatModelOpenAICompatProviderOptions(value) {
  return checkChatModelOpenAICompatProviderOptions(value) === 0;
}

export function validateChatModelOpenAICompatProviderOptions(value, options) {
  return observe(checkChatModelOpenAICompatProviderOptions, value, keywords, options);
}

export function checkChatModelOpenAICompatProviderOptions(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.user;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 2, 'string');
  }
  field = value.reasoning_effort;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'string');
  }
  return told + rest(value, report, names);
}
