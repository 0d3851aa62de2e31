// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';
import { checkChatModelOpenRouterProvider } from './ChatModelOpenRouterProvider.js';
import { checkChatModelOpenRouterReasoningOptions } from './ChatModelOpenRouterReasoningOptions.js';

const place = 'ChatModelOpenRouterProviderOptions';

export function checkChatModelOpenRouterProviderOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.reasoning;
  if (field !== undefined && !checkChatModelOpenRouterReasoningOptions(field, list)) {
    n = under(list, n, place, 'reasoning', field);
  }
  field = value.extra_body;
  if (field !== undefined && !isObject(field)) {
    n = under(list, n, place, 'extra_body', field, { type: 'object' });
  }
  field = value.include_usage;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'include_usage', field, { type: 'boolean' });
  }
  field = value.logit_bias;
  if (field !== undefined && (!isObject(field) || !Object.values(field).every((item) => Number.isInteger(item)))) {
    n = under(list, n, place, 'logit_bias', field, { type: 'object', additionalProperties: { type: 'integer' } });
  }
  field = value.log_probs;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'log_probs', field, { type: 'boolean' });
  }
  field = value.parallel_tool_calls;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'parallel_tool_calls', field, { type: 'boolean' });
  }
  field = value.user;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'user', field, { type: 'string' });
  }
  field = value.provider;
  if (field !== undefined && !checkChatModelOpenRouterProvider(field, list)) {
    n = under(list, n, place, 'provider', field);
  }
  if (list) {
    for (const key in value) {
      if (key !== 'reasoning' && key !== 'extra_body' && key !== 'include_usage' && key !== 'logit_bias' && key !== 'log_probs' && key !== 'parallel_tool_calls' && key !== 'user' && key !== 'provider') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatModelOpenRouterProviderOptions(value) {
  return checkChatModelOpenRouterProviderOptions(value);
}

export function validateChatModelOpenRouterProviderOptions(value, options) {
  return observe(checkChatModelOpenRouterProviderOptions, value, options);
}
