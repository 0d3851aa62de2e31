// Generated from spec/ by npm run generate. Do not edit.
import { TIME, UUID, collect, fail, isObject, size, time, under, unknown, uuid } from '../runtime.js';
import { checkChatProviderConfigSource } from './ChatProviderConfigSource.js';

const place = 'ChatProviderConfig';
const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const keys = ['id', 'provider', 'display_name', 'enabled', 'has_api_key', 'base_url', 'source', 'created_at', 'updated_at'];

export function checkChatProviderConfig(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.id;
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'id', field, UUID);
  field = value.provider;
  if (field !== 'anthropic' && field !== 'azure' && field !== 'bedrock' && field !== 'google' && field !== 'openai' && field !== 'openai-compat' && field !== 'openrouter' && field !== 'vercel') {
    n = under(list, n, place, 'provider', field, { type: 'string', enum: values });
  }
  field = value.display_name;
  if (typeof field !== 'string') n = under(list, n, place, 'display_name', field, { type: 'string' });
  field = value.enabled;
  if (typeof field !== 'boolean') n = under(list, n, place, 'enabled', field, { type: 'boolean' });
  field = value.has_api_key;
  if (typeof field !== 'boolean') n = under(list, n, place, 'has_api_key', field, { type: 'boolean' });
  field = value.base_url;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'base_url', field, { type: 'string', minLength: 1 });
  }
  field = value.source;
  if (field === undefined || !checkChatProviderConfigSource(field, list)) {
    n = under(list, n, place, 'source', field);
  }
  field = value.created_at;
  if (typeof field !== 'string' || !time(field)) n = under(list, n, place, 'created_at', field, TIME);
  field = value.updated_at;
  if (typeof field !== 'string' || !time(field)) n = under(list, n, place, 'updated_at', field, TIME);
  for (const key in value) {
    if (key !== 'id' && key !== 'provider' && key !== 'display_name' && key !== 'enabled' && key !== 'has_api_key' && key !== 'base_url' && key !== 'source' && key !== 'created_at' && key !== 'updated_at') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isChatProviderConfig(value) {
  return checkChatProviderConfig(value);
}

export function validateChatProviderConfig(value) {
  return collect(checkChatProviderConfig, value);
}
