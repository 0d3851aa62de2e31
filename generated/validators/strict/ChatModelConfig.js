// Generated from spec/ by npm run generate. Do not edit.
import { collect, dateTime, fail, inside, isObject, strangers, uuid } from '../runtime.js';
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

export function validateChatModelConfig(value) {
  return collect(checkChatModelConfig, value);
}

export function checkChatModelConfig(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 10;
  field = value.id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { pattern: uuid });
  }
  field = value.provider;
  if (!values.includes(field)) {
    told += fail(field, report, names, 3, typeof field !== 'string' ? 'a string' : { enum: values });
  }
  field = value.model;
  if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  field = value.display_name;
  if (typeof field !== 'string') told += fail(field, report, names, 5, 'a string');
  field = value.enabled;
  if (typeof field !== 'boolean') told += fail(field, report, names, 6, 'a boolean');
  field = value.is_default;
  if (typeof field !== 'boolean') told += fail(field, report, names, 7, 'a boolean');
  field = value.context_limit;
  if (!Number.isInteger(field) || field < 1) {
    told += fail(field, report, names, 8, !Number.isInteger(field) ? 'an integer' : { minimum: 'at least 1' });
  }
  field = value.compression_threshold;
  if (!Number.isInteger(field) || field < 0 || field > 100) {
    told += fail(field, report, names, 9, !Number.isInteger(field) ? 'an integer' : field < 0 ? { minimum: 'at least 0' } : { maximum: 'at most 100' });
  }
  field = value.model_config;
  if (field !== undefined) {
    named++;
    told += inside(checkChatModelCallConfig(field, report), report, names[10]);
  }
  field = value.created_at;
  if (typeof field !== 'string' || !dateTime.test(field)) {
    told += fail(field, report, names, 11, typeof field !== 'string' ? 'a string' : { pattern: dateTime });
  }
  field = value.updated_at;
  if (typeof field !== 'string' || !dateTime.test(field)) {
    told += fail(field, report, names, 12, typeof field !== 'string' ? 'a string' : { pattern: dateTime });
  }
  return told + strangers(value, report, names, named);
}
