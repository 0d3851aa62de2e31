// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, secret, size, under } from '../runtime.js';

const place = 'UpdateChatProviderConfigRequest';

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
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'base_url', field, { type: 'string' });
  }
  field = value.enabled;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'enabled', field, { type: 'boolean' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'display_name' && key !== 'api_key' && key !== 'base_url' && key !== 'enabled') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isUpdateChatProviderConfigRequest(value) {
  return checkUpdateChatProviderConfigRequest(value);
}

export function validateUpdateChatProviderConfigRequest(value, options) {
  return observe(checkUpdateChatProviderConfigRequest, value, options);
}
