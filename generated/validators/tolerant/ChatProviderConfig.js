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

export function isChatProviderConfig(value) {
  return checkChatProviderConfig(value) === 0;
}

export function validateChatProviderConfig(value, options) {
  return observe(checkChatProviderConfig, value, options);
}

export function checkChatProviderConfig(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.id;
  if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
  field = value.provider;
  if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  else told += known(field, report, names, 3, values);
  field = value.display_name;
  if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  field = value.enabled;
  if (typeof field !== 'boolean') told += fail(field, report, names, 5, 'a boolean');
  field = value.has_api_key;
  if (typeof field !== 'boolean') told += fail(field, report, names, 6, 'a boolean');
  field = value.base_url;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 7, 'a string');
  }
  field = value.source;
  told += field === undefined ? fail(field, report, names, 8) : inside(checkChatProviderConfigSource(field, report), report, names[8]);
  field = value.created_at;
  if (typeof field !== 'string') told += fail(field, report, names, 9, 'a string');
  field = value.updated_at;
  if (typeof field !== 'string') told += fail(field, report, names, 10, 'a string');
  return told + rest(value, report, names);
}
