// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, OBJECT, STRING, TEXT, TIME, UUID, closed, collect, fail, isObject, time, under, uuid } from '../runtime.js';
import { checkChatProviderConfigSource, isChatProviderConfigSource } from './ChatProviderConfigSource.js';

const place = 'ChatProviderConfig';
const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const keys = ['id', 'provider', 'display_name', 'enabled', 'has_api_key', 'base_url', 'source', 'created_at', 'updated_at'];

export function isChatProviderConfig(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.id;
  if (typeof field !== 'string' || !uuid(field)) return false;
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
  field = value.display_name;
  if (typeof field !== 'string') return false;
  field = value.enabled;
  if (typeof field !== 'boolean') return false;
  field = value.has_api_key;
  if (typeof field !== 'boolean') return false;
  field = value.base_url;
  if (field !== undefined && (typeof field !== 'string' || field === '')) return false;
  field = value.source;
  if (field === undefined || !isChatProviderConfigSource(field)) return false;
  field = value.created_at;
  if (typeof field !== 'string' || !time(field)) return false;
  field = value.updated_at;
  if (typeof field !== 'string' || !time(field)) return false;
  for (const key in value) {
    if (
      key !== 'id' &&
      key !== 'provider' &&
      key !== 'display_name' &&
      key !== 'enabled' &&
      key !== 'has_api_key' &&
      key !== 'base_url' &&
      key !== 'source' &&
      key !== 'created_at' &&
      key !== 'updated_at'
    ) {
      return false;
    }
  }
  return true;
}

export function validateChatProviderConfig(value) {
  return isChatProviderConfig(value) ? [] : collect(checkChatProviderConfig, value);
}

export function checkChatProviderConfig(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.id;
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'id', field, UUID);
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
  field = value.display_name;
  if (typeof field !== 'string') n = under(list, n, place, 'display_name', field, STRING);
  field = value.enabled;
  if (typeof field !== 'boolean') n = under(list, n, place, 'enabled', field, BOOLEAN);
  field = value.has_api_key;
  if (typeof field !== 'boolean') n = under(list, n, place, 'has_api_key', field, BOOLEAN);
  field = value.base_url;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'base_url', field, TEXT);
  }
  field = value.source;
  if (field === undefined || !checkChatProviderConfigSource(field, list)) {
    n = under(list, n, place, 'source', field);
  }
  field = value.created_at;
  if (typeof field !== 'string' || !time(field)) n = under(list, n, place, 'created_at', field, TIME);
  field = value.updated_at;
  if (typeof field !== 'string' || !time(field)) n = under(list, n, place, 'updated_at', field, TIME);
  n = closed(list, place, value, keys);
  return n === start;
}
