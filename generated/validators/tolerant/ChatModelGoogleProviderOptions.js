// Generated from spec/ by npm run generate. Do not edit.
import { each, isObject, observe } from '../runtime.js';
import { checkChatModelGoogleSafetySetting } from './ChatModelGoogleSafetySetting.js';
import { checkChatModelGoogleThinkingConfig } from './ChatModelGoogleThinkingConfig.js';

const table = ['ChatModelGoogleProviderOptions', 'thinking_config', 'cached_content', 'safety_settings', 'threshold'];

export function isChatModelGoogleProviderOptions(value) {
  return checkChatModelGoogleProviderOptions(value);
}

export function validateChatModelGoogleProviderOptions(value, options) {
  return observe(checkChatModelGoogleProviderOptions, value, options);
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
  report?.rest(value, table);
  return !report?.has(value);
}
