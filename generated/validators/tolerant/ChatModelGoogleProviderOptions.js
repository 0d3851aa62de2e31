// Generated from spec/ by npm run generate. Do not edit.
import { ARRAY, OBJECT, STRING, each, fail, isObject, observe, remark, under } from '../runtime.js';
import { checkChatModelGoogleSafetySetting, isChatModelGoogleSafetySetting } from './ChatModelGoogleSafetySetting.js';
import { checkChatModelGoogleThinkingConfig, isChatModelGoogleThinkingConfig } from './ChatModelGoogleThinkingConfig.js';

const place = 'ChatModelGoogleProviderOptions';
const keys = ['thinking_config', 'cached_content', 'safety_settings', 'threshold'];

export function isChatModelGoogleProviderOptions(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.thinking_config;
  if (field !== undefined && !isChatModelGoogleThinkingConfig(field)) return false;
  field = value.cached_content;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.safety_settings;
  if (field !== undefined && (!Array.isArray(field) || !field.every(isChatModelGoogleSafetySetting))) {
    return false;
  }
  field = value.threshold;
  if (field !== undefined && typeof field !== 'string') return false;
  return true;
}

export function validateChatModelGoogleProviderOptions(value, options) {
  return observe(isChatModelGoogleProviderOptions, checkChatModelGoogleProviderOptions, value, options);
}

export function checkChatModelGoogleProviderOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.thinking_config;
  if (field !== undefined && !checkChatModelGoogleThinkingConfig(field, list)) {
    n = under(list, n, place, 'thinking_config', field);
  }
  field = value.cached_content;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'cached_content', field, STRING);
  }
  field = value.safety_settings;
  if (field !== undefined && (!Array.isArray(field) || !each(field, checkChatModelGoogleSafetySetting, list))) {
    n = under(list, n, place, 'safety_settings', field, ARRAY);
  }
  field = value.threshold;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'threshold', field, STRING);
  n = remark(list, place, value, keys);
  return n === start;
}
