// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, pass, size, under } from '../runtime.js';
import { checkChatModelCallConfig } from './ChatModelCallConfig.js';

const place = 'ChatModelConfig';
const known = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

export function checkChatModelConfig(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.id;
  if (typeof field !== 'string') n = under(list, n, place, 'id', field, { type: 'string' });
  field = value.provider;
  if (field === undefined || !check_provider(field, list)) n = under(list, n, place, 'provider', field);
  field = value.model;
  if (typeof field !== 'string') n = under(list, n, place, 'model', field, { type: 'string' });
  field = value.display_name;
  if (typeof field !== 'string') n = under(list, n, place, 'display_name', field, { type: 'string' });
  field = value.enabled;
  if (typeof field !== 'boolean') n = under(list, n, place, 'enabled', field, { type: 'boolean' });
  field = value.is_default;
  if (typeof field !== 'boolean') n = under(list, n, place, 'is_default', field, { type: 'boolean' });
  field = value.context_limit;
  if (!Number.isInteger(field)) n = under(list, n, place, 'context_limit', field, { type: 'integer' });
  field = value.compression_threshold;
  if (!Number.isInteger(field)) n = under(list, n, place, 'compression_threshold', field, { type: 'integer' });
  field = value.model_config;
  if (field !== undefined && !checkChatModelCallConfig(field, list)) {
    n = under(list, n, place, 'model_config', field);
  }
  field = value.created_at;
  if (typeof field !== 'string') n = under(list, n, place, 'created_at', field, { type: 'string' });
  field = value.updated_at;
  if (typeof field !== 'string') n = under(list, n, place, 'updated_at', field, { type: 'string' });
  if (list) {
    for (const key in value) {
      if (key !== 'id' && key !== 'provider' && key !== 'model' && key !== 'display_name' && key !== 'enabled' && key !== 'is_default' && key !== 'context_limit' && key !== 'compression_threshold' && key !== 'model_config' && key !== 'created_at' && key !== 'updated_at') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatModelConfig(value) {
  return checkChatModelConfig(value);
}

export function validateChatModelConfig(value, options) {
  return observe(checkChatModelConfig, value, options);
}

function check_provider(value, list) {
  if (typeof value !== 'string') {
    return fail(list, 'ChatModelConfig#/properties/provider', value, { type: 'string' });
  }
  return known.includes(value) || pass(list, 'value', 'ChatModelConfig#/properties/provider', '/x-known-values', value);
}
