// Generated from spec/ by npm run generate. Do not edit.
import { among, collect, fail, isObject, pattern, secret, strangers } from '../runtime.js';

const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const format = {
  rule: 'pattern',
  wanted: 'text that matches /^(https?:\\/\\/[^/?#\\s]\\S*)?$/u',
  test: (text) => /^(https?:\/\/[^/?#\s]\S*)?$/u.test(text),
};
const table = ['CreateChatProviderConfigRequest', '', 'provider', 'display_name', 'api_key', 'base_url', 'enabled'];
const keywords = { enum: among, pattern };

export function isCreateChatProviderConfigRequest(value) {
  return checkCreateChatProviderConfigRequest(value) === 0;
}

export function validateCreateChatProviderConfigRequest(value) {
  return collect(checkCreateChatProviderConfigRequest, value, keywords);
}

export function checkCreateChatProviderConfigRequest(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  let named = 1;
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
    told += fail(field, report, names, 2, { type: 'string', enum: values });
  }
  field = value.display_name;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'string');
  }
  field = value.api_key;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += secret(fail(field, report, names, 4, 'string'), report, names[4]);
  }
  field = value.base_url;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || !format.test(field)) {
      told += fail(field, report, names, 5, { type: 'string', pattern: format });
    }
  }
  field = value.enabled;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'boolean') told += fail(field, report, names, 6, 'boolean');
  }
  return told + strangers(value, report, names, named);
}
