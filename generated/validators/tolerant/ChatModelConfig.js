// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, INTEGER, OBJECT, STRING, fail, isObject, note, observe, remark, under } from '../runtime.js';
import { checkChatModelCallConfig, isChatModelCallConfig } from './ChatModelCallConfig.js';

const place = 'ChatModelConfig';
const keys = [
  'id',
  'provider',
  'model',
  'display_name',
  'enabled',
  'is_default',
  'context_limit',
  'compression_threshold',
  'model_config',
  'created_at',
  'updated_at',
];
const known = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

export function isChatModelConfig(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.id;
  if (typeof field !== 'string') return false;
  field = value.provider;
  if (typeof field !== 'string') return false;
  field = value.model;
  if (typeof field !== 'string') return false;
  field = value.display_name;
  if (typeof field !== 'string') return false;
  field = value.enabled;
  if (typeof field !== 'boolean') return false;
  field = value.is_default;
  if (typeof field !== 'boolean') return false;
  field = value.context_limit;
  if (!Number.isInteger(field)) return false;
  field = value.compression_threshold;
  if (!Number.isInteger(field)) return false;
  field = value.model_config;
  if (field !== undefined && !isChatModelCallConfig(field)) return false;
  field = value.created_at;
  if (typeof field !== 'string') return false;
  field = value.updated_at;
  if (typeof field !== 'string') return false;
  return true;
}

export function validateChatModelConfig(value, options) {
  return observe(isChatModelConfig, checkChatModelConfig, value, options);
}

export function checkChatModelConfig(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.id;
  if (typeof field !== 'string') n = under(list, n, place, 'id', field, STRING);
  field = value.provider;
  if (field === undefined || !check_provider(field, list)) n = under(list, n, place, 'provider', field);
  field = value.model;
  if (typeof field !== 'string') n = under(list, n, place, 'model', field, STRING);
  field = value.display_name;
  if (typeof field !== 'string') n = under(list, n, place, 'display_name', field, STRING);
  field = value.enabled;
  if (typeof field !== 'boolean') n = under(list, n, place, 'enabled', field, BOOLEAN);
  field = value.is_default;
  if (typeof field !== 'boolean') n = under(list, n, place, 'is_default', field, BOOLEAN);
  field = value.context_limit;
  if (!Number.isInteger(field)) n = under(list, n, place, 'context_limit', field, INTEGER);
  field = value.compression_threshold;
  if (!Number.isInteger(field)) n = under(list, n, place, 'compression_threshold', field, INTEGER);
  field = value.model_config;
  if (field !== undefined && !checkChatModelCallConfig(field, list)) {
    n = under(list, n, place, 'model_config', field);
  }
  field = value.created_at;
  if (typeof field !== 'string') n = under(list, n, place, 'created_at', field, STRING);
  field = value.updated_at;
  if (typeof field !== 'string') n = under(list, n, place, 'updated_at', field, STRING);
  n = remark(list, place, value, keys);
  return n === start;
}

function check_provider(value, list) {
  if (typeof value !== 'string') return fail(list, 'ChatModelConfig#/properties/provider', value, STRING);
  return known.includes(value) || note(list, 'value', 'ChatModelConfig#/properties/provider', '', value);
}
