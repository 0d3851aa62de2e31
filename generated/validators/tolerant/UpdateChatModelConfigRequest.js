// Generated from spec/ by npm run generate. Do not edit.
import { fail, inside, isObject, known, observe, rest } from '../runtime.js';
import { checkChatModelCallConfig } from './ChatModelCallConfig.js';

const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const table = [
  'UpdateChatModelConfigRequest',
  '',
  'provider',
  'model',
  'display_name',
  'enabled',
  'is_default',
  'context_limit',
  'compression_threshold',
  'model_config',
];

export function isUpdateChatModelConfigRequest(value) {
  return checkUpdateChatModelConfigRequest(value) === 0;
}

export function validateUpdateChatModelConfigRequest(value, options) {
  return observe(checkUpdateChatModelConfigRequest, value, options);
}

export function checkUpdateChatModelConfigRequest(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.provider;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
    else told += known(field, report, names, 2, values);
  }
  field = value.model;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  field = value.display_name;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  }
  field = value.enabled;
  if (field !== undefined) {
    if (typeof field !== 'boolean') told += fail(field, report, names, 5, 'a boolean');
  }
  field = value.is_default;
  if (field !== undefined) {
    if (typeof field !== 'boolean') told += fail(field, report, names, 6, 'a boolean');
  }
  field = value.context_limit;
  if (field !== undefined) {
    if (!Number.isInteger(field)) told += fail(field, report, names, 7, 'an integer');
  }
  field = value.compression_threshold;
  if (field !== undefined) {
    if (!Number.isInteger(field)) told += fail(field, report, names, 8, 'an integer');
  }
  field = value.model_config;
  if (field !== undefined) told += inside(checkChatModelCallConfig(field, report), report, names[9]);
  return told + rest(value, report, names);
}
