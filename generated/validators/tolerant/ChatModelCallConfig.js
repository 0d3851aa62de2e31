// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';
import { checkChatModelProviderOptions } from './ChatModelProviderOptions.js';

const place = 'ChatModelCallConfig';

export function checkChatModelCallConfig(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.max_output_tokens;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'max_output_tokens', field, { type: 'integer' });
  }
  field = value.temperature;
  if (field !== undefined && !Number.isFinite(field)) {
    n = under(list, n, place, 'temperature', field, { type: 'number' });
  }
  field = value.top_p;
  if (field !== undefined && !Number.isFinite(field)) {
    n = under(list, n, place, 'top_p', field, { type: 'number' });
  }
  field = value.top_k;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'top_k', field, { type: 'integer' });
  }
  field = value.presence_penalty;
  if (field !== undefined && !Number.isFinite(field)) {
    n = under(list, n, place, 'presence_penalty', field, { type: 'number' });
  }
  field = value.frequency_penalty;
  if (field !== undefined && !Number.isFinite(field)) {
    n = under(list, n, place, 'frequency_penalty', field, { type: 'number' });
  }
  field = value.provider_options;
  if (field !== undefined && !checkChatModelProviderOptions(field, list)) {
    n = under(list, n, place, 'provider_options', field);
  }
  if (list) {
    for (const key in value) {
      if (key !== 'max_output_tokens' && key !== 'temperature' && key !== 'top_p' && key !== 'top_k' && key !== 'presence_penalty' && key !== 'frequency_penalty' && key !== 'provider_options') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatModelCallConfig(value) {
  return checkChatModelCallConfig(value);
}

export function validateChatModelCallConfig(value, options) {
  return observe(checkChatModelCallConfig, value, options);
}
