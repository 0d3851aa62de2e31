// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, OBJECT, STRING, closed, collect, fail, isObject, secret, under } from '../runtime.js';

const pattern = /^(https?:\/\/[^/?#\s]\S*)?$/u;
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
  if (field !== undefined && (typeof field !== 'string' || !pattern.test(field))) return false;
  field = value.enabled;
  if (field !== undefined && typeof field !== 'boolean') return false;
  for (const key in value) {
    if (key !== 'display_name' && key !== 'api_key' && key !== 'base_url' && key !== 'enabled') return false;
  }
  return true;
}

export function validateUpdateChatProviderConfigRequest(value) {
  return isUpdateChatProviderConfigRequest(value) ? [] : collect(checkUpdateChatProviderConfigRequest, value);
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
  if (field !== undefined && (typeof field !== 'string' || !pattern.test(field))) {
    n = under(list, n, place, 'base_url', field, { type: 'string', pattern: pattern });
  }
  field = value.enabled;
  if (field !== undefined && typeof field !== 'boolean') n = under(list, n, place, 'enabled', field, BOOLEAN);
  n = closed(list, place, value, keys);
  return n === start;
}
