// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, inside, isObject, observe, rest } from '../runtime.js';
import { checkChatModelGoogleSafetySetting } from './ChatModelGoogleSafetySetting.js';
import { checkChatModelGoogleThinkingConfig } from './ChatModelGoogleThinkingConfig.js';

const table = ['ChatModelGoogleProviderOptions', '', 'thinking_config', 'cached_content', 'safety_settings', 'threshold'];

export function isChatModelGoogleProviderOptions(value) {
  return checkChatModelGoogleProviderOptions(value) === 0;
}

export function validateChatModelGoogleProviderOptions(value, options) {
  return observe(checkChatModelGoogleProviderOptions, value, options);
}

export function checkChatModelGoogleProviderOptions(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.thinking_config;
  if (field !== undefined) told += inside(checkChatModelGoogleThinkingConfig(field, report), report, names[2]);
  field = value.cached_content;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  field = value.safety_settings;
  if (field !== undefined) {
    if (!Array.isArray(field)) told += fail(field, report, names, 4, 'an array');
    told += inside(each(field, checkChatModelGoogleSafetySetting, report), report, names[4]);
  }
  field = value.threshold;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 5, 'a string');
  }
  return told + rest(value, report, names);
}
