// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['ChatModelGoogleSafetySetting', 'category', 'threshold'];

export function isChatModelGoogleSafetySetting(value) {
  return checkChatModelGoogleSafetySetting(value);
}

export function validateChatModelGoogleSafetySetting(value, options) {
  return observe(checkChatModelGoogleSafetySetting, value, options);
}

export function checkChatModelGoogleSafetySetting(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.category;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 1, field, 'string')) {
    return false;
  }
  field = value.threshold;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
