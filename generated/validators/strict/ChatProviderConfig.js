// Generated from spec/ by npm run generate. Do not edit.
import { among, collect, dateTime, fail, inside, isObject, minLength, pattern, strangers, uuid } from '../runtime.js';
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
const keywords = { enum: among, pattern, minLength };

export function isChatProviderConfig(value) {
  return checkChatProviderConfig(value) === 0;
}

export function validateChatProviderConfig(value) {
  return collect(checkChatProviderConfig, value, keywords);
}

export function checkChatProviderConfig(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  let named = 8;
  field = value.id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 2, { type: 'string', pattern: uuid });
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
    field !== 'vercel'
  ) {
    told += fail(field, report, names, 3, { type: 'string', enum: values });
  }
  field = value.display_name;
  if (typeof field !== 'string') told += fail(field, report, names, 4, 'string');
  field = value.enabled;
  if (typeof field !== 'boolean') told += fail(field, report, names, 5, 'boolean');
  field = value.has_api_key;
  if (typeof field !== 'boolean') told += fail(field, report, names, 6, 'boolean');
  field = value.base_url;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 7, { type: 'string', minLength: 1 });
    }
  }
  field = value.source;
  told += field === undefined ? fail(field, report, names, 8) : inside(checkChatProviderConfigSource(field, report), report, names[8]);
  field = value.created_at;
  if (typeof field !== 'string' || !dateTime.test(field)) {
    told += fail(field, report, names, 9, { type: 'string', pattern: dateTime });
  }
  field = value.updated_at;
  if (typeof field !== 'string' || !dateTime.test(field)) {
    told += fail(field, report, names, 10, { type: 'string', pattern: dateTime });
  }
  return told + strangers(value, report, names, named);
}
