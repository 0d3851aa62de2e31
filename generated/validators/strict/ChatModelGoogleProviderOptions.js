// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, fail, inside, isObject, strangers } from '../runtime.js';
import { checkChatModelGoogleSafetySetting } from './ChatModelGoogleSafetySetting.js';
import { checkChatModelGoogleThinkingConfig } from './ChatModelGoogleThinkingConfig.js';

const table = ['ChatModelGoogleProviderOptions', '', 'thinking_config', 'cached_content', 'safety_settings', 'threshold'];

export function isChatModelGoogleProviderOptions(value) {
  return checkChatModelGoogleProviderOptions(value) === 0;
}

export function validateChatModelGoogleProviderOptions(value) {
  return collect(checkChatModelGoogleProviderOptions, value);
}

export function checkChatModelGoogleProviderOptions(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 0;
  field = value.thinking_config;
  if (field !== undefined) {
    named++;
    told += inside(checkChatModelGoogleThinkingConfig(field, report), report, names[2]);
  }
  field = value.cached_content;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  field = value.safety_settings;
  if (field !== undefined) {
    named++;
    if (!Array.isArray(field)) told += fail(field, report, names, 4, 'an array');
    told += inside(each(field, checkChatModelGoogleSafetySetting, report), report, names[4]);
  }
  field = value.threshold;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 5, 'a string');
  }
  return told + strangers(value, report, names, named);
}
