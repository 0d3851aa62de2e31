// Generated from spec/ by npm run generate. Do not edit.
import { fail, inside, isObject, known, observe, rest } from '../runtime.js';
import { checkChatModelCallConfig } from './ChatModelCallConfig.js';

const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const table = [
  'ChatModelConfig',
  '',
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
  return checkChatModelConfig(value) === 0;
}

export function validateChatModelConfig(value, options) {
  return observe(checkChatModelConfig, value, options);
}

export function checkChatModelConfig(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.id;
  if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
  field = value.provider;
  if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  else told += known(field, report, names, 3, values);
  field = value.model;
  if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  field = value.display_name;
  if (typeof field !== 'string') told += fail(field, report, names, 5, 'a string');
  field = value.enabled;
  if (typeof field !== 'boolean') told += fail(field, report, names, 6, 'a boolean');
  field = value.is_default;
  if (typeof field !== 'boolean') told += fail(field, report, names, 7, 'a boolean');
  field = value.context_limit;
  if (!Number.isInteger(field)) told += fail(field, report, names, 8, 'an integer');
  field = value.compression_threshold;
  if (!Number.isInteger(field)) told += fail(field, report, names, 9, 'an integer');
  field = value.model_config;
  if (field !== undefined) told += inside(checkChatModelCallConfig(field, report), report, names[10]);
  field = value.created_at;
  if (typeof field !== 'string') told += fail(field, report, names, 11, 'a string');
  field = value.updated_at;
  if (typeof field !== 'string') told += fail(field, report, names, 12, 'a string');
  return told + rest(value, report, names);
}
