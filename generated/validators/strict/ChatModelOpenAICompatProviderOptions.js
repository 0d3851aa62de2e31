// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, strangers } from '../runtime.js';

const table = ['ChatModelOpenAICompatProviderOptions', '', 'user', 'reasoning_effort'];

export function isChatModelOpenAICompatProviderOptions(value) {
  return checkChatModelOpenAICompatProviderOptions(value) === 0;
}

export function validateChatModelOpenAICompatProviderOptions(value) {
  return collect(checkChatModelOpenAICompatProviderOptions, value);
}

export function checkChatModelOpenAICompatProviderOptions(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 0;
  field = value.user;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
  }
  field = value.reasoning_effort;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  return told + strangers(value, report, names, named);
}
