// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';
import { checkChatModelCallConfig } from './ChatModelCallConfig.js';

const table = [
  'UpdateChatModelConfigRequest',
  'provider',
  'model',
  'display_name',
  'enabled',
  'is_default',
  'context_limit',
  'compression_threshold',
  'model_config',
];
const table2 = ['UpdateChatModelConfigRequest#/properties/provider'];
const known = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

export function isUpdateChatModelConfigRequest(value) {
  return checkUpdateChatModelConfigRequest(value);
}

export function validateUpdateChatModelConfigRequest(value, options) {
  return observe(checkUpdateChatModelConfigRequest, value, options);
}

export function checkUpdateChatModelConfigRequest(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.provider;
  if (field !== undefined && !check_provider(field, report) && !report?.property(value, table, 1, field)) {
    return false;
  }
  field = value.model;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) {
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
  if (field !== undefined && !Number.isInteger(field) && !report?.property(value, table, 6, field, 'integer')) {
    return false;
  }
  field = value.compression_threshold;
  if (field !== undefined && !Number.isInteger(field) && !report?.property(value, table, 7, field, 'integer')) {
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
