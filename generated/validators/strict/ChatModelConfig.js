// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject, time, uuid } from '../runtime.js';
import { checkChatModelCallConfig } from './ChatModelCallConfig.js';

const table = [
  'ChatModelConfig',
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
const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

export function isChatModelConfig(value) {
  return checkChatModelConfig(value);
}

export function validateChatModelConfig(value) {
  return collect(checkChatModelConfig, value);
}

export function checkChatModelConfig(value, report) {
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
  field = value.model;
  if (typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) return false;
  field = value.display_name;
  if (typeof field !== 'string' && !report?.property(value, table, 4, field, 'string')) return false;
  field = value.enabled;
  if (typeof field !== 'boolean' && !report?.property(value, table, 5, field, 'boolean')) return false;
  field = value.is_default;
  if (typeof field !== 'boolean' && !report?.property(value, table, 6, field, 'boolean')) return false;
  field = value.context_limit;
  if (
    (!Number.isInteger(field) || field < 1) &&
    !report?.property(value, table, 7, field, { type: 'integer', minimum: 1 })
  ) {
    return false;
  }
  field = value.compression_threshold;
  if (
    (!Number.isInteger(field) || field < 0 || field > 100) &&
    !report?.property(value, table, 8, field, { type: 'integer', minimum: 0, maximum: 100 })
  ) {
    return false;
  }
  field = value.model_config;
  if (
    field !== undefined &&
    !checkChatModelCallConfig(field, report) &&
    !report?.property(value, table, 9, field)
  ) {
    return false;
  }
  field = value.created_at;
  if ((typeof field !== 'string' || !time(field)) && !report?.property(value, table, 10, field, 'date-time')) {
    return false;
  }
  field = value.updated_at;
  if ((typeof field !== 'string' || !time(field)) && !report?.property(value, table, 11, field, 'date-time')) {
    return false;
  }
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
      key !== 'updated_at' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
