// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';

const table = ['CreateChatProviderConfigRequest', 'provider', 'display_name', 'api_key', 'base_url', 'enabled'];
const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const pattern = /^(https?:\/\/[^/?#\s]\S*)?$/u;

export function isCreateChatProviderConfigRequest(value) {
  return checkCreateChatProviderConfigRequest(value);
}

export function validateCreateChatProviderConfigRequest(value) {
  return collect(checkCreateChatProviderConfigRequest, value);
}

export function checkCreateChatProviderConfigRequest(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.provider;
  if (
    field !== 'anthropic' &&
    field !== 'azure' &&
    field !== 'bedrock' &&
    field !== 'google' &&
    field !== 'openai' &&
    field !== 'openai-compat' &&
    field !== 'openrouter' &&
    field !== 'vercel' &&
    !report?.property(value, table, 1, field, values)
  ) {
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
  if (
    field !== undefined &&
    (typeof field !== 'string' || !pattern.test(field)) &&
    !report?.property(value, table, 4, field, { type: 'string', pattern: pattern })
  ) {
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
  for (const key in value) {
    if (
      key !== 'provider' &&
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
