// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';
import { checkChatModelCallConfig } from './ChatModelCallConfig.js';

const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const place = 'UpdateChatModelConfigRequest';
const keys = ['provider', 'model', 'display_name', 'enabled', 'is_default', 'context_limit', 'compression_threshold', 'model_config'];

export function checkUpdateChatModelConfigRequest(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.provider;
  if (field !== undefined && field !== 'anthropic' && field !== 'azure' && field !== 'bedrock' && field !== 'google' && field !== 'openai' && field !== 'openai-compat' && field !== 'openrouter' && field !== 'vercel') {
    n = under(list, n, place, 'provider', field, { type: 'string', enum: values });
  }
  field = value.model;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'model', field, { type: 'string' });
  }
  field = value.display_name;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'display_name', field, { type: 'string' });
  }
  field = value.enabled;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'enabled', field, { type: 'boolean' });
  }
  field = value.is_default;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'is_default', field, { type: 'boolean' });
  }
  field = value.context_limit;
  if (field !== undefined && (!Number.isInteger(field) || field < 1)) {
    n = under(list, n, place, 'context_limit', field, { type: 'integer', minimum: 1 });
  }
  field = value.compression_threshold;
  if (field !== undefined && (!Number.isInteger(field) || field < 0 || field > 100)) {
    n = under(list, n, place, 'compression_threshold', field, { type: 'integer', minimum: 0, maximum: 100 });
  }
  field = value.model_config;
  if (field !== undefined && !checkChatModelCallConfig(field, list)) {
    n = under(list, n, place, 'model_config', field);
  }
  for (const key in value) {
    if (key !== 'provider' && key !== 'model' && key !== 'display_name' && key !== 'enabled' && key !== 'is_default' && key !== 'context_limit' && key !== 'compression_threshold' && key !== 'model_config') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isUpdateChatModelConfigRequest(value) {
  return checkUpdateChatModelConfigRequest(value);
}

export function validateUpdateChatModelConfigRequest(value) {
  return collect(checkUpdateChatModelConfigRequest, value);
}
