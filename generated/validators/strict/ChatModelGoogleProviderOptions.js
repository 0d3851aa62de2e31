// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, isObject } from '../runtime.js';
import { checkChatModelGoogleSafetySetting } from './ChatModelGoogleSafetySetting.js';
import { checkChatModelGoogleThinkingConfig } from './ChatModelGoogleThinkingConfig.js';

const table = ['ChatModelGoogleProviderOptions', 'thinking_config', 'cached_content', 'safety_settings', 'threshold'];

export function isChatModelGoogleProviderOptions(value) {
  return checkChatModelGoogleProviderOptions(value);
}

export function validateChatModelGoogleProviderOptions(value) {
  return collect(checkChatModelGoogleProviderOptions, value);
}

export function checkChatModelGoogleProviderOptions(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.thinking_config;
  if (
    field !== undefined &&
    !checkChatModelGoogleThinkingConfig(field, report) &&
    !report?.property(value, table, 1, field)
  ) {
    return false;
  }
  field = value.cached_content;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) {
    return false;
  }
  field = value.safety_settings;
  if (
    field !== undefined &&
    (!Array.isArray(field) || !each(field, checkChatModelGoogleSafetySetting, report)) &&
    !report?.property(value, table, 3, field, 'array')
  ) {
    return false;
  }
  field = value.threshold;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 4, field, 'string')) {
    return false;
  }
  for (const key in value) {
    if (
      key !== 'thinking_config' &&
      key !== 'cached_content' &&
      key !== 'safety_settings' &&
      key !== 'threshold' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
