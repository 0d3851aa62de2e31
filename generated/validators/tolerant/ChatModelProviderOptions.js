// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';
import { checkChatModelAnthropicProviderOptions } from './ChatModelAnthropicProviderOptions.js';
import { checkChatModelGoogleProviderOptions } from './ChatModelGoogleProviderOptions.js';
import { checkChatModelOpenAICompatProviderOptions } from './ChatModelOpenAICompatProviderOptions.js';
import { checkChatModelOpenAIProviderOptions } from './ChatModelOpenAIProviderOptions.js';
import { checkChatModelOpenRouterProviderOptions } from './ChatModelOpenRouterProviderOptions.js';
import { checkChatModelVercelProviderOptions } from './ChatModelVercelProviderOptions.js';

const table = ['ChatModelProviderOptions', 'openai', 'anthropic', 'google', 'openaicompat', 'openrouter', 'vercel'];

export function isChatModelProviderOptions(value) {
  return checkChatModelProviderOptions(value);
}

export function validateChatModelProviderOptions(value, options) {
  return observe(checkChatModelProviderOptions, value, options);
}

export function checkChatModelProviderOptions(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.openai;
  if (
    field !== undefined &&
    !checkChatModelOpenAIProviderOptions(field, report) &&
    !report?.property(value, table, 1, field)
  ) {
    return false;
  }
  field = value.anthropic;
  if (
    field !== undefined &&
    !checkChatModelAnthropicProviderOptions(field, report) &&
    !report?.property(value, table, 2, field)
  ) {
    return false;
  }
  field = value.google;
  if (
    field !== undefined &&
    !checkChatModelGoogleProviderOptions(field, report) &&
    !report?.property(value, table, 3, field)
  ) {
    return false;
  }
  field = value.openaicompat;
  if (
    field !== undefined &&
    !checkChatModelOpenAICompatProviderOptions(field, report) &&
    !report?.property(value, table, 4, field)
  ) {
    return false;
  }
  field = value.openrouter;
  if (
    field !== undefined &&
    !checkChatModelOpenRouterProviderOptions(field, report) &&
    !report?.property(value, table, 5, field)
  ) {
    return false;
  }
  field = value.vercel;
  if (
    field !== undefined &&
    !checkChatModelVercelProviderOptions(field, report) &&
    !report?.property(value, table, 6, field)
  ) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
