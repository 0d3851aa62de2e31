// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';
import { checkChatModelCallConfig } from './ChatModelCallConfig.js';

const table = [
  'CreateChatModelConfigRequest',
  'provider',
  'model',
  'display_name',
  'enabled',
  'is_default',
  'context_limit',
  'compression_threshold',
  'model_config',
];
const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const pattern = /\S/u;

export function isCreateChatModelConfigRequest(value) {
  return checkCreateChatModelConfigRequest(value);
}

export function validateCreateChatModelConfigRequest(value) {
  return collect(checkCreateChatModelConfigRequest, value);
}

export function checkCreateChatModelConfigRequest(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
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
    field !== 'vercel' &&
    !report?.property(value, table, 1, field, values)
  ) {
    return false;
  }
  field = value.model;
  if (
    (typeof field !== 'string' || !pattern.test(field)) &&
    !report?.property(value, table, 2, field, { type: 'string', pattern: pattern })
  ) {
    return false;
  }
  field = value.display_name;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) {
    return false;
  }
  field = value.enabled;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 4, field, 'boolean')
  ) {
    return false;
  }
  field = value.is_default;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 5, field, 'boolean')
  ) {
    return false;
  }
  field = value.context_limit;
  if (
    (!Number.isInteger(field) || field < 1) &&
    !report?.property(value, table, 6, field, { type: 'integer', minimum: 1 })
  ) {
    return false;
  }
  field = value.compression_threshold;
  if (
    field !== undefined &&
    (!Number.isInteger(field) || field < 0 || field > 100) &&
    !report?.property(value, table, 7, field, { type: 'integer', minimum: 0, maximum: 100 })
  ) {
    return false;
  }
  field = value.model_config;
  if (
    field !== undefined &&
    !checkChatModelCallConfig(field, report) &&
    !report?.property(value, table, 8, field)
  ) {
    return false;
  }
  for (const key in value) {
    if (
      key !== 'provider' &&
      key !== 'model' &&
      key !== 'display_name' &&
      key !== 'enabled' &&
      key !== 'is_default' &&
      key !== 'context_limit' &&
      key !== 'compression_threshold' &&
      key !== 'model_config' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
