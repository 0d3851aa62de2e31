// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, inside, isObject, strangers } from '../runtime.js';
import { checkChatModelCallConfig } from './ChatModelCallConfig.js';

const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const format = { rule: 'pattern', wanted: 'text that is not blank', test: (text) => /\S/u.test(text) };
const table = [
  'CreateChatModelConfigRequest',
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

export function isCreateChatModelConfigRequest(value) {
  return checkCreateChatModelConfigRequest(value) === 0;
}

export function validateCreateChatModelConfigRequest(value) {
  return collect(checkCreateChatModelConfigRequest, value);
}

export function checkCreateChatModelConfigRequest(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 3;
  field = value.provider;
  if (!values.includes(field)) {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { enum: values });
  }
  field = value.model;
  if (typeof field !== 'string' || !format.test(field)) {
    told += fail(field, report, names, 3, typeof field !== 'string' ? 'a string' : { pattern: format });
  }
  field = value.display_name;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  }
  field = value.enabled;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'boolean') told += fail(field, report, names, 5, 'a boolean');
  }
  field = value.is_default;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'boolean') told += fail(field, report, names, 6, 'a boolean');
  }
  field = value.context_limit;
  if (!Number.isInteger(field) || field < 1) {
    told += fail(field, report, names, 7, !Number.isInteger(field) ? 'an integer' : { minimum: 'at least 1' });
  }
  field = value.compression_threshold;
  if (field !== undefined) {
    named++;
    if (!Number.isInteger(field) || field < 0 || field > 100) {
      told += fail(field, report, names, 8, !Number.isInteger(field) ? 'an integer' : field < 0 ? { minimum: 'at least 0' } : { maximum: 'at most 100' });
    }
  }
  field = value.model_config;
  if (field !== undefined) {
    named++;
    told += inside(checkChatModelCallConfig(field, report), report, names[9]);
  }
  return told + strangers(value, report, names, named);
}
