// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';
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
const table2 = ['ChatProviderConfig#/properties/provider'];
const known = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

export function isChatProviderConfig(value) {
  return checkChatProviderConfig(value);
}

export function validateChatProviderConfig(value, options) {
  return observe(checkChatProviderConfig, value, options);
}

export function checkChatProviderConfig(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.id;
  if (typeof field !== 'string' && !report?.property(value, table, 1, field, 'string')) return false;
  field = value.provider;
  if ((field === undefined || !check_provider(field, report)) && !report?.property(value, table, 2, field)) {
    return false;
  }
  field = value.display_name;
  if (typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) return false;
  field = value.enabled;
  if (typeof field !== 'boolean' && !report?.property(value, table, 4, field, 'boolean')) return false;
  field = value.has_api_key;
  if (typeof field !== 'boolean' && !report?.property(value, table, 5, field, 'boolean')) return false;
  field = value.base_url;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 6, field, 'string')) {
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
  if (typeof field !== 'string' && !report?.property(value, table, 8, field, 'string')) return false;
  field = value.updated_at;
  if (typeof field !== 'string' && !report?.property(value, table, 9, field, 'string')) return false;
  report?.rest(value, table);
  return !report?.has(value);
}

function check_provider(value, report) {
  if (typeof value !== 'string') {
    report?.itself(value, table2, 'string');
    return false;
  }
  if (report && !known.includes(value)) report.note(value, 'value', table2, '', value);
  return !report?.has(value);
}
