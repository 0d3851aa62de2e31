// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, known, observe, rest, secret } from '../runtime.js';

const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const table = ['CreateChatProviderConfigRequest', '', 'provider', 'display_name', 'api_key', 'base_url', 'enabled'];

export function isCreateChatProviderConfigRequest(value) {
  return checkCreateChatProviderConfigRequest(value) === 0;
}

export function validateCreateChatProviderConfigRequest(value, options) {
  return observe(checkCreateChatProviderConfigRequest, value, options);
}

export function checkCreateChatProviderConfigRequest(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.provider;
  if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
  else told += known(field, report, names, 2, values);
  field = value.display_name;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  field = value.api_key;
  if (field !== undefined) {
    if (typeof field !== 'string') told += secret(fail(field, report, names, 4, 'a string'), report, names[4]);
  }
  field = value.base_url;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 5, 'a string');
  }
  field = value.enabled;
  if (field !== undefined) {
    if (typeof field !== 'boolean') told += fail(field, report, names, 6, 'a boolean');
  }
  return told + rest(value, report, names);
}
