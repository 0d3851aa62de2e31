// Generated from spec/ by npm run generate. Do not edit.
import { INTEGER, NUMBER, OBJECT, fail, isObject, observe, remark, under } from '../runtime.js';
import { checkChatModelProviderOptions, isChatModelProviderOptions } from './ChatModelProviderOptions.js';

const place = 'ChatModelCallConfig';
const keys = [
  'max_output_tokens',
  'temperature',
  'top_p',
  'top_k',
  'presence_penalty',
  'frequency_penalty',
  'provider_options',
];

export function isChatModelCallConfig(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.max_output_tokens;
  if (field !== undefined && !Number.isInteger(field)) return false;
  field = value.temperature;
  if (field !== undefined && typeof field !== 'number') return false;
  field = value.top_p;
  if (field !== undefined && typeof field !== 'number') return false;
  field = value.top_k;
  if (field !== undefined && !Number.isInteger(field)) return false;
  field = value.presence_penalty;
  if (field !== undefined && typeof field !== 'number') return false;
  field = value.frequency_penalty;
  if (field !== undefined && typeof field !== 'number') return false;
  field = value.provider_options;
  if (field !== undefined && !isChatModelProviderOptions(field)) return false;
  return true;
}

export function validateChatModelCallConfig(value, options) {
  return observe(isChatModelCallConfig, checkChatModelCallConfig, value, options);
}

export function checkChatModelCallConfig(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.max_output_tokens;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'max_output_tokens', field, INTEGER);
  }
  field = value.temperature;
  if (field !== undefined && typeof field !== 'number') n = under(list, n, place, 'temperature', field, NUMBER);
  field = value.top_p;
  if (field !== undefined && typeof field !== 'number') n = under(list, n, place, 'top_p', field, NUMBER);
  field = value.top_k;
  if (field !== undefined && !Number.isInteger(field)) n = under(list, n, place, 'top_k', field, INTEGER);
  field = value.presence_penalty;
  if (field !== undefined && typeof field !== 'number') {
    n = under(list, n, place, 'presence_penalty', field, NUMBER);
  }
  field = value.frequency_penalty;
  if (field !== undefined && typeof field !== 'number') {
    n = under(list, n, place, 'frequency_penalty', field, NUMBER);
  }
  field = value.provider_options;
  if (field !== undefined && !checkChatModelProviderOptions(field, list)) {
    n = under(list, n, place, 'provider_options', field);
  }
  n = remark(list, place, value, keys);
  return n === start;
}
