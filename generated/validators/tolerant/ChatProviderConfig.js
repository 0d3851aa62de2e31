// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, OBJECT, STRING, fail, isObject, note, observe, remark, under } from '../runtime.js';
import { checkChatProviderConfigSource, isChatProviderConfigSource } from './ChatProviderConfigSource.js';

const place = 'ChatProviderConfig';
const keys = ['id', 'provider', 'display_name', 'enabled', 'has_api_key', 'base_url', 'source', 'created_at', 'updated_at'];
const known = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

export function isChatProviderConfig(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.id;
  if (typeof field !== 'string') return false;
  field = value.provider;
  if (typeof field !== 'string') return false;
  field = value.display_name;
  if (typeof field !== 'string') return false;
  field = value.enabled;
  if (typeof field !== 'boolean') return false;
  field = value.has_api_key;
  if (typeof field !== 'boolean') return false;
  field = value.base_url;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.source;
  if (field === undefined || !isChatProviderConfigSource(field)) return false;
  field = value.created_at;
  if (typeof field !== 'string') return false;
  field = value.updated_at;
  if (typeof field !== 'string') return false;
  return true;
}

export function validateChatProviderConfig(value, options) {
  return observe(isChatProviderConfig, checkChatProviderConfig, value, options);
}

export function checkChatProviderConfig(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.id;
  if (typeof field !== 'string') n = under(list, n, place, 'id', field, STRING);
  field = value.provider;
  if (field === undefined || !check_provider(field, list)) n = under(list, n, place, 'provider', field);
  field = value.display_name;
  if (typeof field !== 'string') n = under(list, n, place, 'display_name', field, STRING);
  field = value.enabled;
  if (typeof field !== 'boolean') n = under(list, n, place, 'enabled', field, BOOLEAN);
  field = value.has_api_key;
  if (typeof field !== 'boolean') n = under(list, n, place, 'has_api_key', field, BOOLEAN);
  field = value.base_url;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'base_url', field, STRING);
  field = value.source;
  if (field === undefined || !checkChatProviderConfigSource(field, list)) {
    n = under(list, n, place, 'source', field);
  }
  field = value.created_at;
  if (typeof field !== 'string') n = under(list, n, place, 'created_at', field, STRING);
  field = value.updated_at;
  if (typeof field !== 'string') n = under(list, n, place, 'updated_at', field, STRING);
  n = remark(list, place, value, keys);
  return n === start;
}

function check_provider(value, list) {
  if (typeof value !== 'string') return fail(list, 'ChatProviderConfig#/properties/provider', value, STRING);
  return known.includes(value) || note(list, 'value', 'ChatProviderConfig#/properties/provider', '', value);
}
