// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['CreateChatProviderConfigRequest', 'provider', 'display_name', 'api_key', 'base_url', 'enabled'];
const table2 = ['CreateChatProviderConfigRequest#/properties/provider'];
const known = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

export function isCreateChatProviderConfigRequest(value) {
  return checkCreateChatProviderConfigRequest(value);
}

export function validateCreateChatProviderConfigRequest(value, options) {
  return observe(checkCreateChatProviderConfigRequest, value, options);
}

export function checkCreateChatProviderConfigRequest(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.provider;
  if ((field === undefined || !check_provider(field, report)) && !report?.property(value, table, 1, field)) {
    return false;
  }
  field = value.display_name;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) {
    return false;
  }
  field = value.api_key;
  if (
    field !== undefined &&
    typeof field !== 'string' &&
    !report?.property(value, table, 3, field, 'string', true)
  ) {
    return false;
  }
  field = value.base_url;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 4, field, 'string')) {
    return false;
  }
  field = value.enabled;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 5, field, 'boolean')
  ) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}

function check_provider(value, report) {
  if (typeof value !== 'string') {
    report?.itself(value, table2, 'string');
    return false;
  }
  if (report && !known.includes(value)) report.note(value, 'value', table2, '', value);
  return !report?.has(value);
}
