// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, OBJECT, STRING, TIME, UUID, closed, collect, fail, isObject, time, under, uuid } from '../runtime.js';
import { checkChatModelCallConfig, isChatModelCallConfig } from './ChatModelCallConfig.js';

const place = 'ChatModelConfig';
const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
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

export function isChatModelConfig(value) {
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
  field = value.model;
  if (typeof field !== 'string') return false;
  field = value.display_name;
  if (typeof field !== 'string') return false;
  field = value.enabled;
  if (typeof field !== 'boolean') return false;
  field = value.is_default;
  if (typeof field !== 'boolean') return false;
  field = value.context_limit;
  if (!Number.isInteger(field) || field < 1) return false;
  field = value.compression_threshold;
  if (!Number.isInteger(field) || field < 0 || field > 100) return false;
  field = value.model_config;
  if (field !== undefined && !isChatModelCallConfig(field)) return false;
  field = value.created_at;
  if (typeof field !== 'string' || !time(field)) return false;
  field = value.updated_at;
  if (typeof field !== 'string' || !time(field)) return false;
  for (const key in value) {
    if (
      key !== 'id' &&
      key !== 'provider' &&
      key !== 'model' &&
      key !== 'display_name' &&
      key !== 'enabled' &&
      key !== 'is_default' &&
      key !== 'context_limit' &&
      key !== 'compression_threshold' &&
      key !== 'model_config' &&
      key !== 'created_at' &&
      key !== 'updated_at'
    ) {
      return false;
    }
  }
  return true;
}

export function validateChatModelConfig(value) {
  return isChatModelConfig(value) ? [] : collect(checkChatModelConfig, value);
}

export function checkChatModelConfig(value, list) {
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
  field = value.model;
  if (typeof field !== 'string') n = under(list, n, place, 'model', field, STRING);
  field = value.display_name;
  if (typeof field !== 'string') n = under(list, n, place, 'display_name', field, STRING);
  field = value.enabled;
  if (typeof field !== 'boolean') n = under(list, n, place, 'enabled', field, BOOLEAN);
  field = value.is_default;
  if (typeof field !== 'boolean') n = under(list, n, place, 'is_default', field, BOOLEAN);
  field = value.context_limit;
  if (!Number.isInteger(field) || field < 1) {
    n = under(list, n, place, 'context_limit', field, { type: 'integer', minimum: 1 });
  }
  field = value.compression_threshold;
  if (!Number.isInteger(field) || field < 0 || field > 100) {
    n = under(list, n, place, 'compression_threshold', field, { type: 'integer', minimum: 0, maximum: 100 });
  }
  field = value.model_config;
  if (field !== undefined && !checkChatModelCallConfig(field, list)) {
    n = under(list, n, place, 'model_config', field);
  }
  field = value.created_at;
  if (typeof field !== 'string' || !time(field)) n = under(list, n, place, 'created_at', field, TIME);
  field = value.updated_at;
  if (typeof field !== 'string' || !time(field)) n = under(list, n, place, 'updated_at', field, TIME);
  n = closed(list, place, value, keys);
  return n === start;
}
