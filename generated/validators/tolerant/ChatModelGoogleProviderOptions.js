// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, isObject, note, observe, size, under } from '../runtime.js';
import { checkChatModelGoogleSafetySetting } from './ChatModelGoogleSafetySetting.js';
import { checkChatModelGoogleThinkingConfig } from './ChatModelGoogleThinkingConfig.js';

const place = 'ChatModelGoogleProviderOptions';

export function checkChatModelGoogleProviderOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.thinking_config;
  if (field !== undefined && !checkChatModelGoogleThinkingConfig(field, list)) {
    n = under(list, n, place, 'thinking_config', field);
  }
  field = value.cached_content;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'cached_content', field, { type: 'string' });
  }
  field = value.safety_settings;
  if (field !== undefined && (!Array.isArray(field) || !each(field, checkChatModelGoogleSafetySetting, list))) {
    n = under(list, n, place, 'safety_settings', field, { type: 'array' });
  }
  field = value.threshold;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'threshold', field, { type: 'string' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'thinking_config' && key !== 'cached_content' && key !== 'safety_settings' && key !== 'threshold') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatModelGoogleProviderOptions(value) {
  return checkChatModelGoogleProviderOptions(value);
}

export function validateChatModelGoogleProviderOptions(value, options) {
  return observe(checkChatModelGoogleProviderOptions, value, options);
}
