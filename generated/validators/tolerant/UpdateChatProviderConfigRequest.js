// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['UpdateChatProviderConfigRequest', 'display_name', 'api_key', 'base_url', 'enabled'];

export function isUpdateChatProviderConfigRequest(value) {
  return checkUpdateChatProviderConfigRequest(value);
}

export function validateUpdateChatProviderConfigRequest(value, options) {
  return observe(checkUpdateChatProviderConfigRequest, value, options);
}

export function checkUpdateChatProviderConfigRequest(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.display_name;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 1, field, 'string')) {
    return false;
  }
  field = value.api_key;
  if (
    field !== undefined &&
    typeof field !== 'string' &&
    !report?.property(value, table, 2, field, 'string', true)
  ) {
    return false;
  }
  field = value.base_url;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) {
    return false;
  }
  field = value.enabled;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 4, field, 'boolean')
  ) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
