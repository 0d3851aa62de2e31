// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, OBJECT, STRING, fail, isObject, note, observe, remark, secret, under } from '../runtime.js';

const place = 'CreateChatProviderConfigRequest';
const keys = ['provider', 'display_name', 'api_key', 'base_url', 'enabled'];
const known = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

export function isCreateChatProviderConfigRequest(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.provider;
  if (typeof field !== 'string') return false;
  field = value.display_name;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.api_key;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.base_url;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.enabled;
  if (field !== undefined && typeof field !== 'boolean') return false;
  return true;
}

export function validateCreateChatProviderConfigRequest(value, options) {
  return observe(isCreateChatProviderConfigRequest, checkCreateChatProviderConfigRequest, value, options);
}

export function checkCreateChatProviderConfigRequest(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.provider;
  if (field === undefined || !check_provider(field, list)) n = under(list, n, place, 'provider', field);
  field = value.display_name;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'display_name', field, STRING);
  }
  field = value.api_key;
  if (field !== undefined && typeof field !== 'string') {
    n = secret(list, n, 'api_key', under(list, n, place, 'api_key', field, STRING));
  }
  field = value.base_url;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'base_url', field, STRING);
  field = value.enabled;
  if (field !== undefined && typeof field !== 'boolean') n = under(list, n, place, 'enabled', field, BOOLEAN);
  n = remark(list, place, value, keys);
  return n === start;
}

function check_provider(value, list) {
  if (typeof value !== 'string') {
    return fail(list, 'CreateChatProviderConfigRequest#/properties/provider', value, STRING);
  }
  return known.includes(value) || note(list, 'value', 'CreateChatProviderConfigRequest#/properties/provider', '', value);
}
