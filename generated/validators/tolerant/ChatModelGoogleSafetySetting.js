// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest } from '../runtime.js';

const table = ['ChatModelGoogleSafetySetting', '', 'category', 'threshold'];

export function isChatModelGoogleSafetySetting(value) {
  return checkChatModelGoogleSafetySetting(value) === 0;
}

export function validateChatModelGoogleSafetySetting(value, options) {
  return observe(checkChatModelGoogleSafetySetting, value, options);
}

export function checkChatModelGoogleSafetySetting(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.category;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
  }
  field = value.threshold;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  return told + rest(value, report, names);
}
