// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, OBJECT, closed, collect, each, fail, isObject, under } from '../runtime.js';
import { checkChatModel, isChatModel } from './ChatModel.js';
import { checkChatModelProviderUnavailableReason, isChatModelProviderUnavailableReason } from './ChatModelProviderUnavailableReason.js';

const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const place = 'ChatModelProvider';
const keys = ['provider', 'available', 'unavailable_reason', 'models'];

export function isChatModelProvider(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.provider;
  if (
    field !== 'anthropic' &&
    field !== 'azure' &&
    field !== 'bedrock' &&
    field !== 'google' &&
    field !== 'openai' &&
    field !== 'openai-compat' &&
    field !== 'openrouter' &&
    field !== 'vercel'
  ) {
    return false;
  }
  field = value.available;
  if (typeof field !== 'boolean') return false;
  field = value.unavailable_reason;
  if (field !== undefined && !isChatModelProviderUnavailableReason(field)) return false;
  field = value.models;
  if ((!Array.isArray(field) || !field.every(isChatModel)) && field !== null) return false;
  for (const key in value) {
    if (key !== 'provider' && key !== 'available' && key !== 'unavailable_reason' && key !== 'models') {
      return false;
    }
  }
  return true;
}

export function validateChatModelProvider(value) {
  return isChatModelProvider(value) ? [] : collect(checkChatModelProvider, value);
}

export function checkChatModelProvider(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.provider;
  if (
    field !== 'anthropic' &&
    field !== 'azure' &&
    field !== 'bedrock' &&
    field !== 'google' &&
    field !== 'openai' &&
    field !== 'openai-compat' &&
    field !== 'openrouter' &&
    field !== 'vercel'
  ) {
    n = under(list, n, place, 'provider', field, { type: 'string', enum: values });
  }
  field = value.available;
  if (typeof field !== 'boolean') n = under(list, n, place, 'available', field, BOOLEAN);
  field = value.unavailable_reason;
  if (field !== undefined && !checkChatModelProviderUnavailableReason(field, list)) {
    n = under(list, n, place, 'unavailable_reason', field);
  }
  field = value.models;
  if ((!Array.isArray(field) || !each(field, checkChatModel, list)) && field !== null) {
    n = under(list, n, place, 'models', field, { type: ['array', 'null'] });
  }
  n = closed(list, place, value, keys);
  return n === start;
}
