// Generated from spec/ by npm run generate. Do not edit.
import { TIME, UUID, collect, fail, isObject, size, time, under, unknown, uuid } from '../runtime.js';
import { checkChatModelCallConfig } from './ChatModelCallConfig.js';

const place = 'ChatModelConfig';
const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const keys = ['id', 'provider', 'model', 'display_name', 'enabled', 'is_default', 'context_limit', 'compression_threshold', 'model_config', 'created_at', 'updated_at'];

export function checkChatModelConfig(value, list) {
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
  field = value.model;
  if (typeof field !== 'string') n = under(list, n, place, 'model', field, { type: 'string' });
  field = value.display_name;
  if (typeof field !== 'string') n = under(list, n, place, 'display_name', field, { type: 'string' });
  field = value.enabled;
  if (typeof field !== 'boolean') n = under(list, n, place, 'enabled', field, { type: 'boolean' });
  field = value.is_default;
  if (typeof field !== 'boolean') n = under(list, n, place, 'is_default', field, { type: 'boolean' });
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
  for (const key in value) {
    if (key !== 'id' && key !== 'provider' && key !== 'model' && key !== 'display_name' && key !== 'enabled' && key !== 'is_default' && key !== 'context_limit' && key !== 'compression_threshold' && key !== 'model_config' && key !== 'created_at' && key !== 'updated_at') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isChatModelConfig(value) {
  return checkChatModelConfig(value);
}

export function validateChatModelConfig(value) {
  return collect(checkChatModelConfig, value);
}
