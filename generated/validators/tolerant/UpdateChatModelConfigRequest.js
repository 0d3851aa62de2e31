// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, INTEGER, OBJECT, STRING, fail, isObject, note, observe, remark, under } from '../runtime.js';
import { checkChatModelCallConfig, isChatModelCallConfig } from './ChatModelCallConfig.js';

const place = 'UpdateChatModelConfigRequest';
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
const known = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

export function isUpdateChatModelConfigRequest(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.provider;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.model;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.display_name;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.enabled;
  if (field !== undefined && typeof field !== 'boolean') return false;
  field = value.is_default;
  if (field !== undefined && typeof field !== 'boolean') return false;
  field = value.context_limit;
  if (field !== undefined && !Number.isInteger(field)) return false;
  field = value.compression_threshold;
  if (field !== undefined && !Number.isInteger(field)) return false;
  field = value.model_config;
  if (field !== undefined && !isChatModelCallConfig(field)) return false;
  return true;
}

export function validateUpdateChatModelConfigRequest(value, options) {
  return observe(isUpdateChatModelConfigRequest, checkUpdateChatModelConfigRequest, value, options);
}

export function checkUpdateChatModelConfigRequest(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.provider;
  if (field !== undefined && !check_provider(field, list)) n = under(list, n, place, 'provider', field);
  field = value.model;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'model', field, STRING);
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
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'context_limit', field, INTEGER);
  }
  field = value.compression_threshold;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'compression_threshold', field, INTEGER);
  }
  field = value.model_config;
  if (field !== undefined && !checkChatModelCallConfig(field, list)) {
    n = under(list, n, place, 'model_config', field);
  }
  n = remark(list, place, value, keys);
  return n === start;
}

function check_provider(value, list) {
  if (typeof value !== 'string') {
    return fail(list, 'UpdateChatModelConfigRequest#/properties/provider', value, STRING);
  }
  return known.includes(value) || note(list, 'value', 'UpdateChatModelConfigRequest#/properties/provider', '', value);
}
