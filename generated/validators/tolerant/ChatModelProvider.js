// Generated from spec/ by npm run generate. Do not edit.
import { each, isObject, observe } from '../runtime.js';
import { checkChatModel } from './ChatModel.js';
import { checkChatModelProviderUnavailableReason } from './ChatModelProviderUnavailableReason.js';

const table = ['ChatModelProvider', 'provider', 'available', 'unavailable_reason', 'models'];
const table2 = ['ChatModelProvider#/properties/provider'];
const known = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

export function isChatModelProvider(value) {
  return checkChatModelProvider(value);
}

export function validateChatModelProvider(value, options) {
  return observe(checkChatModelProvider, value, options);
}

export function checkChatModelProvider(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.provider;
  if ((field === undefined || !check_provider(field, report)) && !report?.property(value, table, 1, field)) {
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
