// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, pass, size, under } from '../runtime.js';
import { checkChatProviderConfigSource } from './ChatProviderConfigSource.js';

const place = 'ChatProviderConfig';
const known = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

export function checkChatProviderConfig(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.id;
  if (typeof field !== 'string') n = under(list, n, place, 'id', field, { type: 'string' });
  field = value.provider;
  if (field === undefined || !check_provider(field, list)) n = under(list, n, place, 'provider', field);
  field = value.display_name;
  if (typeof field !== 'string') n = under(list, n, place, 'display_name', field, { type: 'string' });
  field = value.enabled;
  if (typeof field !== 'boolean') n = under(list, n, place, 'enabled', field, { type: 'boolean' });
  field = value.has_api_key;
  if (typeof field !== 'boolean') n = under(list, n, place, 'has_api_key', field, { type: 'boolean' });
  field = value.base_url;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'base_url', field, { type: 'string' });
  }
  field = value.source;
  if (field === undefined || !checkChatProviderConfigSource(field, list)) {
    n = under(list, n, place, 'source', field);
  }
  field = value.created_at;
  if (typeof field !== 'string') n = under(list, n, place, 'created_at', field, { type: 'string' });
  field = value.updated_at;
  if (typeof field !== 'string') n = under(list, n, place, 'updated_at', field, { type: 'string' });
  if (list) {
    for (const key in value) {
      if (key !== 'id' && key !== 'provider' && key !== 'display_name' && key !== 'enabled' && key !== 'has_api_key' && key !== 'base_url' && key !== 'source' && key !== 'created_at' && key !== 'updated_at') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatProviderConfig(value) {
  return checkChatProviderConfig(value);
}

export function validateChatProviderConfig(value, options) {
  return observe(checkChatProviderConfig, value, options);
}

function check_provider(value, list) {
  if (typeof value !== 'string') {
    return fail(list, 'ChatProviderConfig#/properties/provider', value, { type: 'string' });
  }
  return known.includes(value) || pass(list, 'value', 'ChatProviderConfig#/properties/provider', '/x-known-values', value);
}
