// Generated from spec/ by npm run generate. Do not edit.
import { ARRAY, OBJECT, STRING, closed, collect, each, fail, isObject, under } from '../runtime.js';
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
  for (const key in value) {
    if (
      key !== 'thinking_config' &&
      key !== 'cached_content' &&
      key !== 'safety_settings' &&
      key !== 'threshold'
    ) {
      return false;
    }
  }
  return true;
}

export function validateChatModelGoogleProviderOptions(value) {
  return isChatModelGoogleProviderOptions(value) ? [] : collect(checkChatModelGoogleProviderOptions, value);
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
  n = closed(list, place, value, keys);
  return n === start;
}
