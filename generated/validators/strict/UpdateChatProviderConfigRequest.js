// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';

const table = ['UpdateChatProviderConfigRequest', 'display_name', 'api_key', 'base_url', 'enabled'];
const pattern = /^(https?:\/\/[^/?#\s]\S*)?$/u;

export function isUpdateChatProviderConfigRequest(value) {
  return checkUpdateChatProviderConfigRequest(value);
}

export function validateUpdateChatProviderConfigRequest(value) {
  return collect(checkUpdateChatProviderConfigRequest, value);
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
  if (
    field !== undefined &&
    (typeof field !== 'string' || !pattern.test(field)) &&
    !report?.property(value, table, 3, field, { type: 'string', pattern: pattern })
  ) {
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
  for (const key in value) {
    if (
      key !== 'display_name' &&
      key !== 'api_key' &&
      key !== 'base_url' &&
      key !== 'enabled' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
