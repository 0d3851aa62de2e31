// Generated from spec/ by npm run generate. Do not edit.
import { fail, inside, isObject, known, observe, rest } from '../runtime.js';
import { checkChatProviderConfigSource } from './ChatProviderConfigSource.js';

const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const table = [
  'ChatProviderConfig',
  '',
  'id',
  'provider',
  'display_name',
  'enabled',
  'has_api_key',
  'base_url',
  'source',
  'created_at',
  'updated_at',
];
const keywords = {};

export function isChatProviderConfig(value) {
  return checkChatProviderConfig(value) === 0;
}

export function validateChatProviderConfig(value, options) {
  return observe(checkChatProviderConfig, value, keywords, options);
}

export function checkChatProviderConfig(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.id;
  if (typeof field !== 'string') told += fail(field, report, names, 2, 'string');
  field = value.provider;
  if (typeof field !== 'string') told += fail(field, report, names, 3, 'string');
  else told += known(field, report, names, 3, values);
  field = value.display_name;
  if (typeof field !== 'string') told += fail(field, report, names, 4, 'string');
  field = value.enabled;
  if (typeof field !== 'boolean') told += fail(field, report, names, 5, 'boolean');
  field = value.has_api_key;
  if (typeof field !== 'boolean') told += fail(field, report, names, 6, 'boolean');
  field = value.base_url;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 7, 'string');
  }
  field = value.source;
  told += field === undefined ? fail(field, report, names, 8) : inside(checkChatProviderConfigSource(field, report), report, names[8]);
  field = value.created_at;
  if (typeof field !== 'string') told += fail(field, report, names, 9, 'string');
  field = value.updated_at;
  if (typeof field !== 'string') told += fail(field, report, names, 10, 'string');
  return told + rest(value, report, names);
}
