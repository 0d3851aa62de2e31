// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';

const table = ['ChatModelGoogleSafetySetting', 'category', 'threshold'];

export function isChatModelGoogleSafetySetting(value) {
  return checkChatModelGoogleSafetySetting(value);
}

export function validateChatModelGoogleSafetySetting(value) {
  return collect(checkChatModelGoogleSafetySetting, value);
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
  for (const key in value) {
    if (key !== 'category' && key !== 'threshold' && !report?.stranger(value, table, key)) return false;
  }
  return !report?.has(value);
}
