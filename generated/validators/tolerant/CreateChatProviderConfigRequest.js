// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, pass, secret, size, under } from '../runtime.js';

const place = 'CreateChatProviderConfigRequest';
const known = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

export function checkCreateChatProviderConfigRequest(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.provider;
  if (field === undefined || !check_provider(field, list)) n = under(list, n, place, 'provider', field);
  field = value.display_name;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'display_name', field, { type: 'string' });
  }
  field = value.api_key;
  if (field !== undefined && typeof field !== 'string') {
    n = secret(list, n, 'api_key', under(list, n, place, 'api_key', field, { type: 'string' }));
  }
  field = value.base_url;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'base_url', field, { type: 'string' });
  }
  field = value.enabled;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'enabled', field, { type: 'boolean' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'provider' && key !== 'display_name' && key !== 'api_key' && key !== 'base_url' && key !== 'enabled') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isCreateChatProviderConfigRequest(value) {
  return checkCreateChatProviderConfigRequest(value);
}

export function validateCreateChatProviderConfigRequest(value, options) {
  return observe(checkCreateChatProviderConfigRequest, value, options);
}

function check_provider(value, list) {
  if (typeof value !== 'string') {
    return fail(list, 'CreateChatProviderConfigRequest#/properties/provider', value, { type: 'string' });
  }
  return known.includes(value) || pass(list, 'value', 'CreateChatProviderConfigRequest#/properties/provider', '/x-known-values', value);
}
