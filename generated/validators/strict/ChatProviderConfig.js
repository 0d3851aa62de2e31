// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject, time, uuid } from '../runtime.js';
import { checkChatProviderConfigSource } from './ChatProviderConfigSource.js';

const table = [
  'ChatProviderConfig',
  'id',
  'provider',
  'display_name',
  'enabled',
  'has_api_key',
  'base_url',
  'source',
  'created_at',
  'updated_at',
];
const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

export function isChatProviderConfig(value) {
  return checkChatProviderConfig(value);
}

export function validateChatProviderConfig(value) {
  return collect(checkChatProviderConfig, value);
}

export function checkChatProviderConfig(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.id;
  if ((typeof field !== 'string' || !uuid(field)) && !report?.property(value, table, 1, field, 'uuid')) {
    return false;
  }
  field = value.provider;
  if (
    field !== 'anthropic' &&
    field !== 'azure' &&
    field !== 'bedrock' &&
    field !== 'google' &&
    field !== 'openai' &&
    field !== 'openai-compat' &&
    field !== 'openrouter' &&
    field !== 'vercel' &&
    !report?.property(value, table, 2, field, values)
  ) {
    return false;
  }
  field = value.display_name;
  if (typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) return false;
  field = value.enabled;
  if (typeof field !== 'boolean' && !report?.property(value, table, 4, field, 'boolean')) return false;
  field = value.has_api_key;
  if (typeof field !== 'boolean' && !report?.property(value, table, 5, field, 'boolean')) return false;
  field = value.base_url;
  if (
    field !== undefined &&
    (typeof field !== 'string' || field === '') &&
    !report?.property(value, table, 6, field, { type: 'string', minLength: 1 })
  ) {
    return false;
  }
  field = value.source;
  if (
    (field === undefined || !checkChatProviderConfigSource(field, report)) &&
    !report?.property(value, table, 7, field)
  ) {
    return false;
  }
  field = value.created_at;
  if ((typeof field !== 'string' || !time(field)) && !report?.property(value, table, 8, field, 'date-time')) {
    return false;
  }
  field = value.updated_at;
  if ((typeof field !== 'string' || !time(field)) && !report?.property(value, table, 9, field, 'date-time')) {
    return false;
  }
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
      key !== 'updated_at' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
