// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, fail, inside, isObject, strangers } from '../runtime.js';
import { checkChatModelGoogleSafetySetting } from './ChatModelGoogleSafetySetting.js';
import { checkChatModelGoogleThinkingConfig } from './ChatModelGoogleThinkingConfig.js';

const table = ['ChatModelGoogleProviderOptions', '', 'thinking_config', 'cached_content', 'safety_settings', 'threshold'];
const keywords = {};

export function isChatModelGoogleProviderOptions(value) {
  return checkChatModelGoogleProviderOptions(value) === 0;
}

export function validateChatModelGoogleProviderOptions(value) {
  return collect(checkChatModelGoogleProviderOptions, value, keywords);
}

export function checkChatModelGoogleProviderOptions(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
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
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'string');
  }
  field = value.safety_settings;
  if (field !== undefined) {
    named++;
    if (!Array.isArray(field)) told += fail(field, report, names, 4, 'array');
    told += inside(each(field, checkChatModelGoogleSafetySetting, report), report, names[4]);
  }
  field = value.threshold;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 5, 'string');
  }
  return told + strangers(value, report, names, named);
}
