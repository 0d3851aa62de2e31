// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';
import { checkChatModelProviderOptions } from './ChatModelProviderOptions.js';

const table = [
  'ChatModelCallConfig',
  'max_output_tokens',
  'temperature',
  'top_p',
  'top_k',
  'presence_penalty',
  'frequency_penalty',
  'provider_options',
];

export function isChatModelCallConfig(value) {
  return checkChatModelCallConfig(value);
}

export function validateChatModelCallConfig(value, options) {
  return observe(checkChatModelCallConfig, value, options);
}

export function checkChatModelCallConfig(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.max_output_tokens;
  if (field !== undefined && !Number.isInteger(field) && !report?.property(value, table, 1, field, 'integer')) {
    return false;
  }
  field = value.temperature;
  if (field !== undefined && typeof field !== 'number' && !report?.property(value, table, 2, field, 'number')) {
    return false;
  }
  field = value.top_p;
  if (field !== undefined && typeof field !== 'number' && !report?.property(value, table, 3, field, 'number')) {
    return false;
  }
  field = value.top_k;
  if (field !== undefined && !Number.isInteger(field) && !report?.property(value, table, 4, field, 'integer')) {
    return false;
  }
  field = value.presence_penalty;
  if (field !== undefined && typeof field !== 'number' && !report?.property(value, table, 5, field, 'number')) {
    return false;
  }
  field = value.frequency_penalty;
  if (field !== undefined && typeof field !== 'number' && !report?.property(value, table, 6, field, 'number')) {
    return false;
  }
  field = value.provider_options;
  if (
    field !== undefined &&
    !checkChatModelProviderOptions(field, report) &&
    !report?.property(value, table, 7, field)
  ) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
