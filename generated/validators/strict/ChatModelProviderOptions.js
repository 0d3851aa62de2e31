// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';
import { checkChatModelAnthropicProviderOptions } from './ChatModelAnthropicProviderOptions.js';
import { checkChatModelGoogleProviderOptions } from './ChatModelGoogleProviderOptions.js';
import { checkChatModelOpenAICompatProviderOptions } from './ChatModelOpenAICompatProviderOptions.js';
import { checkChatModelOpenAIProviderOptions } from './ChatModelOpenAIProviderOptions.js';
import { checkChatModelOpenRouterProviderOptions } from './ChatModelOpenRouterProviderOptions.js';
import { checkChatModelVercelProviderOptions } from './ChatModelVercelProviderOptions.js';

const place = 'ChatModelProviderOptions';
const keys = ['openai', 'anthropic', 'google', 'openaicompat', 'openrouter', 'vercel'];

export function checkChatModelProviderOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
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
  for (const key in value) {
    if (key !== 'openai' && key !== 'anthropic' && key !== 'google' && key !== 'openaicompat' && key !== 'openrouter' && key !== 'vercel') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isChatModelProviderOptions(value) {
  return checkChatModelProviderOptions(value);
}

export function validateChatModelProviderOptions(value) {
  return collect(checkChatModelProviderOptions, value);
}
