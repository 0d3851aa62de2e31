// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, OBJECT, STRING, closed, collect, fail, isObject, under } from '../runtime.js';
import { checkChatModelCallConfig, isChatModelCallConfig } from './ChatModelCallConfig.js';

const pattern = /\S/u;
const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const place = 'CreateChatModelConfigRequest';
const keys = [
  'provider',
  'model',
  'display_name',
  'enabled',
  'is_default',
  'context_limit',
  'compression_threshold',
  'model_config',
];

export function isCreateChatModelConfigRequest(value) {
  if (!isObject(value)) return false;
  let field;
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
  if (typeof field !== 'string' || !pattern.test(field)) return false;
  field = value.display_name;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.enabled;
  if (field !== undefined && typeof field !== 'boolean') return false;
  field = value.is_default;
  if (field !== undefined && typeof field !== 'boolean') return false;
  field = value.context_limit;
  if (!Number.isInteger(field) || field < 1) return false;
  field = value.compression_threshold;
  if (field !== undefined && (!Number.isInteger(field) || field < 0 || field > 100)) return false;
  field = value.model_config;
  if (field !== undefined && !isChatModelCallConfig(field)) return false;
  for (const key in value) {
    if (
      key !== 'provider' &&
      key !== 'model' &&
      key !== 'display_name' &&
      key !== 'enabled' &&
      key !== 'is_default' &&
      key !== 'context_limit' &&
      key !== 'compression_threshold' &&
      key !== 'model_config'
    ) {
      return false;
    }
  }
  return true;
}

export function validateCreateChatModelConfigRequest(value) {
  return isCreateChatModelConfigRequest(value) ? [] : collect(checkCreateChatModelConfigRequest, value);
}

export function checkCreateChatModelConfigRequest(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
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
  if (typeof field !== 'string' || !pattern.test(field)) {
    n = under(list, n, place, 'model', field, { type: 'string', pattern: pattern, hint: 'text that is not blank' });
  }
  field = value.display_name;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'display_name', field, STRING);
  }
  field = value.enabled;
  if (field !== undefined && typeof field !== 'boolean') n = under(list, n, place, 'enabled', field, BOOLEAN);
  field = value.is_default;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'is_default', field, BOOLEAN);
  }
  field = value.context_limit;
  if (!Number.isInteger(field) || field < 1) {
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
  n = closed(list, place, value, keys);
  return n === start;
}
