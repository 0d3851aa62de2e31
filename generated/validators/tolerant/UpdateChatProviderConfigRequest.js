// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest, secret } from '../runtime.js';

const table = ['UpdateChatProviderConfigRequest', '', 'display_name', 'api_key', 'base_url', 'enabled'];

export function isUpdateChatProviderConfigRequest(value) {
  return checkUpdateChatProviderConfigRequest(value) === 0;
}

export function validateUpdateChatProviderConfigRequest(value, options) {
  return observe(checkUpdateChatProviderConfigRequest, value, options);
}

export function checkUpdateChatProviderConfigRequest(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.display_name;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
  }
  field = value.api_key;
  if (field !== undefined) {
    if (typeof field !== 'string') told += secret(fail(field, report, names, 3, 'a string'), report, names[3]);
  }
  field = value.base_url;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  }
  field = value.enabled;
  if (field !== undefined) {
    if (typeof field !== 'boolean') told += fail(field, report, names, 5, 'a boolean');
  }
  return told + rest(value, report, names);
}
