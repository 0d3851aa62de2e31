// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, OBJECT, STRING, fail, isObject, observe, remark, secret, under } from '../runtime.js';

const place = 'UpdateChatProviderConfigRequest';
const keys = ['display_name', 'api_key', 'base_url', 'enabled'];

export function isUpdateChatProviderConfigRequest(value) {
  if (!isObject(value)) return false;
  let field;
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

export function validateUpdateChatProviderConfigRequest(value, options) {
  return observe(isUpdateChatProviderConfigRequest, checkUpdateChatProviderConfigRequest, value, options);
}

export function checkUpdateChatProviderConfigRequest(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
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
