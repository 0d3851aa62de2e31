// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, strangers } from '../runtime.js';

const table = ['ChatModelGoogleSafetySetting', '', 'category', 'threshold'];
const keywords = {};

export function isChatModelGoogleSafetySetting(value) {
  return checkChatModelGoogleSafetySetting(value) === 0;
}

export function validateChatModelGoogleSafetySetting(value) {
  return collect(checkChatModelGoogleSafetySetting, value, keywords);
}

export function checkChatModelGoogleSafetySetting(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  let named = 0;
  field = value.category;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 2, 'string');
  }
  field = value.threshold;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'string');
  }
  return told + strangers(value, report, names, named);
}
