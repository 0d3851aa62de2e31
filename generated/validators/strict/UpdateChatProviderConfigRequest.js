// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, secret, strangers } from '../runtime.js';

const format = {
  rule: 'pattern',
  wanted: 'text that matches /^(https?:\\/\\/[^/?#\\s]\\S*)?$/u',
  test: (text) => /^(https?:\/\/[^/?#\s]\S*)?$/u.test(text),
};
const table = ['UpdateChatProviderConfigRequest', '', 'display_name', 'api_key', 'base_url', 'enabled'];

export function isUpdateChatProviderConfigRequest(value) {
  return checkUpdateChatProviderConfigRequest(value) === 0;
}

export function validateUpdateChatProviderConfigRequest(value) {
  return collect(checkUpdateChatProviderConfigRequest, value);
}

export function checkUpdateChatProviderConfigRequest(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 0;
  field = value.display_name;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
  }
  field = value.api_key;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += secret(fail(field, report, names, 3, 'a string'), report, names[3]);
  }
  field = value.base_url;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || !format.test(field)) {
      told += fail(field, report, names, 4, typeof field !== 'string' ? 'a string' : { pattern: format });
    }
  }
  field = value.enabled;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'boolean') told += fail(field, report, names, 5, 'a boolean');
  }
  return told + strangers(value, report, names, named);
}
