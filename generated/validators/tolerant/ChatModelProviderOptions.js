// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, fail, isObject, observe, remark, under } from '../runtime.js';
import { checkChatModelAnthropicProviderOptions, isChatModelAnthropicProviderOptions } from './ChatModelAnthropicProviderOptions.js';
import { checkChatModelGoogleProviderOptions, isChatModelGoogleProviderOptions } from './ChatModelGoogleProviderOptions.js';
import { checkChatModelOpenAICompatProviderOptions, isChatModelOpenAICompatProviderOptions } from './ChatModelOpenAICompatProviderOptions.js';
import { checkChatModelOpenAIProviderOptions, isChatModelOpenAIProviderOptions } from './ChatModelOpenAIProviderOptions.js';
import { checkChatModelOpenRouterProviderOptions, isChatModelOpenRouterProviderOptions } from './ChatModelOpenRouterProviderOptions.js';
import { checkChatModelVercelProviderOptions, isChatModelVercelProviderOptions } from './ChatModelVercelProviderOptions.js';

const place = 'ChatModelProviderOptions';
const keys = ['openai', 'anthropic', 'google', 'openaicompat', 'openrouter', 'vercel'];

export function isChatModelProviderOptions(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.openai;
  if (field !== undefined && !isChatModelOpenAIProviderOptions(field)) return false;
  field = value.anthropic;
  if (field !== undefined && !isChatModelAnthropicProviderOptions(field)) return false;
  field = value.google;
  if (field !== undefined && !isChatModelGoogleProviderOptions(field)) return false;
  field = value.openaicompat;
  if (field !== undefined && !isChatModelOpenAICompatProviderOptions(field)) return false;
  field = value.openrouter;
  if (field !== undefined && !isChatModelOpenRouterProviderOptions(field)) return false;
  field = value.vercel;
  if (field !== undefined && !isChatModelVercelProviderOptions(field)) return false;
  return true;
}

export function validateChatModelProviderOptions(value, options) {
  return observe(isChatModelProviderOptions, checkChatModelProviderOptions, value, options);
}

export function checkChatModelProviderOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.openai;
  if (field !== undefined && !checkChatModelOpenAIProviderOptions(field, list)) {
    n = under(list, n, place, 'openai', field);
  }
  field = value.anthropic;
  if (field !== undefined && !checkChatModelAnthropicProviderOptions(field, list)) {
    n = under(list, n, place, 'anthropic', field);
  }
  field = value.google;
  if (field !== undefined && !checkChatModelGoogleProviderOptions(field, list)) {
    n = under(list, n, place, 'google', field);
  }
  field = value.openaicompat;
  if (field !== undefined && !checkChatModelOpenAICompatProviderOptions(field, list)) {
    n = under(list, n, place, 'openaicompat', field);
  }
  field = value.openrouter;
  if (field !== undefined && !checkChatModelOpenRouterProviderOptions(field, list)) {
    n = under(list, n, place, 'openrouter', field);
  }
  field = value.vercel;
  if (field !== undefined && !checkChatModelVercelProviderOptions(field, list)) {
    n = under(list, n, place, 'vercel', field);
  }
  n = remark(list, place, value, keys);
  return n === start;
}
