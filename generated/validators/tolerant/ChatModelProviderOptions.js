// Generated from spec/ by npm run generate. Do not edit.
import { fail, inside, isObject, observe, rest } from '../runtime.js';
import { checkChatModelAnthropicProviderOptions } from './ChatModelAnthropicProviderOptions.js';
import { checkChatModelGoogleProviderOptions } from './ChatModelGoogleProviderOptions.js';
import { checkChatModelOpenAICompatProviderOptions } from './ChatModelOpenAICompatProviderOptions.js';
import { checkChatModelOpenAIProviderOptions } from './ChatModelOpenAIProviderOptions.js';
import { checkChatModelOpenRouterProviderOptions } from './ChatModelOpenRouterProviderOptions.js';
import { checkChatModelVercelProviderOptions } from './ChatModelVercelProviderOptions.js';

const table = ['ChatModelProviderOptions', '', 'openai', 'anthropic', 'google', 'openaicompat', 'openrouter', 'vercel'];

export function isChatModelProviderOptions(value) {
  return checkChatModelProviderOptions(value) === 0;
}

export function validateChatModelProviderOptions(value, options) {
  return observe(checkChatModelProviderOptions, value, options);
}

export function checkChatModelProviderOptions(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.openai;
  if (field !== undefined) told += inside(checkChatModelOpenAIProviderOptions(field, report), report, names[2]);
  field = value.anthropic;
  if (field !== undefined) {
    told += inside(checkChatModelAnthropicProviderOptions(field, report), report, names[3]);
  }
  field = value.google;
  if (field !== undefined) told += inside(checkChatModelGoogleProviderOptions(field, report), report, names[4]);
  field = value.openaicompat;
  if (field !== undefined) {
    told += inside(checkChatModelOpenAICompatProviderOptions(field, report), report, names[5]);
  }
  field = value.openrouter;
  if (field !== undefined) {
    told += inside(checkChatModelOpenRouterProviderOptions(field, report), report, names[6]);
  }
  field = value.vercel;
  if (field !== undefined) told += inside(checkChatModelVercelProviderOptions(field, report), report, names[7]);
  return told + rest(value, report, names);
}
