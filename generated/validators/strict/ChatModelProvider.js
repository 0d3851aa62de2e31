// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, fail, isObject, size, under, unknown } from '../runtime.js';
import { checkChatModel } from './ChatModel.js';
import { checkChatModelProviderUnavailableReason } from './ChatModelProviderUnavailableReason.js';

const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const place = 'ChatModelProvider';
const keys = ['provider', 'available', 'unavailable_reason', 'models'];

export function checkChatModelProvider(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.provider;
  if (field !== 'anthropic' && field !== 'azure' && field !== 'bedrock' && field !== 'google' && field !== 'openai' && field !== 'openai-compat' && field !== 'openrouter' && field !== 'vercel') {
    n = under(list, n, place, 'provider', field, { type: 'string', enum: values });
  }
  field = value.available;
  if (typeof field !== 'boolean') n = under(list, n, place, 'available', field, { type: 'boolean' });
  field = value.unavailable_reason;
  if (field !== undefined && !checkChatModelProviderUnavailableReason(field, list)) {
    n = under(list, n, place, 'unavailable_reason', field);
  }
  field = value.models;
  if ((!Array.isArray(field) || !each(field, checkChatModel, list)) && field !== null) {
    n = under(list, n, place, 'models', field, { type: ['array', 'null'] });
  }
  for (const key in value) {
    if (key !== 'provider' && key !== 'available' && key !== 'unavailable_reason' && key !== 'models') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isChatModelProvider(value) {
  return checkChatModelProvider(value);
}

export function validateChatModelProvider(value) {
  return collect(checkChatModelProvider, value);
}
