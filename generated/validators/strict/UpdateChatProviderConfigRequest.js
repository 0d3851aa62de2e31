// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, secret, size, under, unknown } from '../runtime.js';

const place = 'UpdateChatProviderConfigRequest';
const pattern = /^(https?:\/\/[^/?#\s]\S*)?$/u;
const keys = ['display_name', 'api_key', 'base_url', 'enabled'];

export function checkUpdateChatProviderConfigRequest(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.display_name;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'display_name', field, { type: 'string' });
  }
  field = value.api_key;
  if (field !== undefined && typeof field !== 'string') {
    n = secret(list, n, 'api_key', under(list, n, place, 'api_key', field, { type: 'string' }));
  }
  field = value.base_url;
  if (field !== undefined && (typeof field !== 'string' || !pattern.test(field))) {
    n = under(list, n, place, 'base_url', field, { type: 'string', pattern: pattern });
  }
  field = value.enabled;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'enabled', field, { type: 'boolean' });
  }
  for (const key in value) {
    if (key !== 'display_name' && key !== 'api_key' && key !== 'base_url' && key !== 'enabled') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isUpdateChatProviderConfigRequest(value) {
  return checkUpdateChatProviderConfigRequest(value);
}

export function validateUpdateChatProviderConfigRequest(value) {
  return collect(checkUpdateChatProviderConfigRequest, value);
}
