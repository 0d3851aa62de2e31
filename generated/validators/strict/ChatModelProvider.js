// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, isObject } from '../runtime.js';
import { checkChatModel } from './ChatModel.js';
import { checkChatModelProviderUnavailableReason } from './ChatModelProviderUnavailableReason.js';

const table = ['ChatModelProvider', 'provider', 'available', 'unavailable_reason', 'models'];
const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

export function isChatModelProvider(value) {
  return checkChatModelProvider(value);
}

export function validateChatModelProvider(value) {
  return collect(checkChatModelProvider, value);
}

export function checkChatModelProvider(value, report) {
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
  field = value.available;
  if (typeof field !== 'boolean' && !report?.property(value, table, 2, field, 'boolean')) return false;
  field = value.unavailable_reason;
  if (
    field !== undefined &&
    !checkChatModelProviderUnavailableReason(field, report) &&
    !report?.property(value, table, 3, field)
  ) {
    return false;
  }
  field = value.models;
  if (
    (!Array.isArray(field) || !each(field, checkChatModel, report)) &&
    field !== null &&
    !report?.property(value, table, 4, field, { type: ['array', 'null'] })
  ) {
    return false;
  }
  for (const key in value) {
    if (
      key !== 'provider' &&
      key !== 'available' &&
      key !== 'unavailable_reason' &&
      key !== 'models' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
