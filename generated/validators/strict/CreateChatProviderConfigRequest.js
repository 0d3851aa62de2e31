// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, secret, strangers } from '../runtime.js';

const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const format = {
  rule: 'pattern',
  wanted: 'text that matches /^(https?:\\/\\/[^/?#\\s]\\S*)?$/u',
  test: (text) => /^(https?:\/\/[^/?#\s]\S*)?$/u.test(text),
};
const table = ['CreateChatProviderConfigRequest', '', 'provider', 'display_name', 'api_key', 'base_url', 'enabled'];

export function isCreateChatProviderConfigRequest(value) {
  return checkCreateChatProviderConfigRequest(value) === 0;
}

export function validateCreateChatProviderConfigRequest(value) {
  return collect(checkCreateChatProviderConfigRequest, value);
}

export function checkCreateChatProviderConfigRequest(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 1;
  field = value.provider;
  if (!values.includes(field)) {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { enum: values });
  }
  field = value.display_name;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  field = value.api_key;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += secret(fail(field, report, names, 4, 'a string'), report, names[4]);
  }
  field = value.base_url;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || !format.test(field)) {
      told += fail(field, report, names, 5, typeof field !== 'string' ? 'a string' : { pattern: format });
    }
  }
  field = value.enabled;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'boolean') told += fail(field, report, names, 6, 'a boolean');
  }
  return told + strangers(value, report, names, named);
}
