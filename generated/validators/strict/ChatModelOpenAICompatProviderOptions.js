// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, strangers } from '../runtime.js';

const table = ['ChatModelOpenAICompatProviderOptions', '', 'user', 'reasoning_effort'];
const keywords = {};

export function isChatModelOpenAICompatProviderOptions(value) {
  return checkChatModelOpenAICompatProviderOptions(value) === 0;
}

export function validateChatModelOpenAICompatProviderOptions(value) {
  return collect(checkChatModelOpenAICompatProviderOptions, value, keywords);
}

export function checkChatModelOpenAICompatProviderOptions(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  let named = 0;
  field = value.user;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 2, 'string');
  }
  field = value.reasoning_effort;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'string');
  }
  return told + strangers(value, report, names, named);
}
