// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, strangers } from '../runtime.js';

const table = ['ChatModelGoogleSafetySetting', '', 'category', 'threshold'];

export function isChatModelGoogleSafetySetting(value) {
  return checkChatModelGoogleSafetySetting(value) === 0;
}

export function validateChatModelGoogleSafetySetting(value) {
  return collect(checkChatModelGoogleSafetySetting, value);
}

export function checkChatModelGoogleSafetySetting(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 0;
  field = value.category;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
  }
  field = value.threshold;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  return told + strangers(value, report, names, named);
}
