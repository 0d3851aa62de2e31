// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, isObject, note, observe, pass, size, under } from '../runtime.js';
import { checkChatModel } from './ChatModel.js';
import { checkChatModelProviderUnavailableReason } from './ChatModelProviderUnavailableReason.js';

const place = 'ChatModelProvider';
const known = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

export function checkChatModelProvider(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.provider;
  if (field === undefined || !check_provider(field, list)) n = under(list, n, place, 'provider', field);
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
  if (list) {
    for (const key in value) {
      if (key !== 'provider' && key !== 'available' && key !== 'unavailable_reason' && key !== 'models') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatModelProvider(value) {
  return checkChatModelProvider(value);
}

export function validateChatModelProvider(value, options) {
  return observe(checkChatModelProvider, value, options);
}

function check_provider(value, list) {
  if (typeof value !== 'string') {
    return fail(list, 'ChatModelProvider#/properties/provider', value, { type: 'string' });
  }
  return known.includes(value) || pass(list, 'value', 'ChatModelProvider#/properties/provider', '/x-known-values', value);
}
