// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, inside, isObject, strangers } from '../runtime.js';
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

export function validateChatModelProviderOptions(value) {
  return collect(checkChatModelProviderOptions, value);
}

export function checkChatModelProviderOptions(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 0;
  field = value.openai;
  if (field !== undefined) {
    named++;
    told += inside(checkChatModelOpenAIProviderOptions(field, report), report, names[2]);
  }
  field = value.anthropic;
  if (field !== undefined) {
    named++;
    told += inside(checkChatModelAnthropicProviderOptions(field, report), report, names[3]);
  }
  field = value.google;
  if (field !== undefined) {
    named++;
    told += inside(checkChatModelGoogleProviderOptions(field, report), report, names[4]);
  }
  field = value.openaicompat;
  if (field !== undefined) {
    named++;
    told += inside(checkChatModelOpenAICompatProviderOptions(field, report), report, names[5]);
  }
  field = value.openrouter;
  if (field !== undefined) {
    named++;
    told += inside(checkChatModelOpenRouterProviderOptions(field, report), report, names[6]);
  }
  field = value.vercel;
  if (field !== undefined) {
    named++;
    told += inside(checkChatModelVercelProviderOptions(field, report), report, names[7]);
  }
  return told + strangers(value, report, names, named);
}
