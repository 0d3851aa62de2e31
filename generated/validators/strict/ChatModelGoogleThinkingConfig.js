// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';

const table = ['ChatModelGoogleThinkingConfig', 'thinking_budget', 'include_thoughts'];

export function isChatModelGoogleThinkingConfig(value) {
  return checkChatModelGoogleThinkingConfig(value);
}

export function validateChatModelGoogleThinkingConfig(value) {
  return collect(checkChatModelGoogleThinkingConfig, value);
}

export function checkChatModelGoogleThinkingConfig(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.thinking_budget;
  if (field !== undefined && !Number.isInteger(field) && !report?.property(value, table, 1, field, 'integer')) {
    return false;
  }
  field = value.include_thoughts;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 2, field, 'boolean')
  ) {
    return false;
  }
  for (const key in value) {
    if (key !== 'thinking_budget' && key !== 'include_thoughts' && !report?.stranger(value, table, key)) {
      return false;
    }
  }
  return !report?.has(value);
}
