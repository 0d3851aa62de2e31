// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, INTEGER, OBJECT, STRING, closed, collect, fail, isObject, under } from '../runtime.js';
import { checkChatModelOpenRouterProvider, isChatModelOpenRouterProvider } from './ChatModelOpenRouterProvider.js';
import { checkChatModelOpenRouterReasoningOptions, isChatModelOpenRouterReasoningOptions } from './ChatModelOpenRouterReasoningOptions.js';

const place = 'ChatModelOpenRouterProviderOptions';
const keys = [
  'reasoning',
  'extra_body',
  'include_usage',
  'logit_bias',
  'log_probs',
  'parallel_tool_calls',
  'user',
  'provider',
];

export function isChatModelOpenRouterProviderOptions(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.reasoning;
  if (field !== undefined && !isChatModelOpenRouterReasoningOptions(field)) return false;
  field = value.extra_body;
  if (field !== undefined && !isObject(field)) return false;
  field = value.include_usage;
  if (field !== undefined && typeof field !== 'boolean') return false;
  field = value.logit_bias;
  if (
    field !== undefined &&
    (!isObject(field) || !Object.values(field).every((item) => Number.isInteger(item)))
  ) {
    return false;
  }
  field = value.log_probs;
  if (field !== undefined && typeof field !== 'boolean') return false;
  field = value.parallel_tool_calls;
  if (field !== undefined && typeof field !== 'boolean') return false;
  field = value.user;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.provider;
  if (field !== undefined && !isChatModelOpenRouterProvider(field)) return false;
  for (const key in value) {
    if (
      key !== 'reasoning' &&
      key !== 'extra_body' &&
      key !== 'include_usage' &&
      key !== 'logit_bias' &&
      key !== 'log_probs' &&
      key !== 'parallel_tool_calls' &&
      key !== 'user' &&
      key !== 'provider'
    ) {
      return false;
    }
  }
  return true;
}

export function validateChatModelOpenRouterProviderOptions(value) {
  return isChatModelOpenRouterProviderOptions(value) ? [] : collect(checkChatModelOpenRouterProviderOptions, value);
}

export function checkChatModelOpenRouterProviderOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.reasoning;
  if (field !== undefined && !checkChatModelOpenRouterReasoningOptions(field, list)) {
    n = under(list, n, place, 'reasoning', field);
  }
  field = value.extra_body;
  if (field !== undefined && !isObject(field)) n = under(list, n, place, 'extra_body', field, OBJECT);
  field = value.include_usage;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'include_usage', field, BOOLEAN);
  }
  field = value.logit_bias;
  if (
    field !== undefined &&
    (!isObject(field) || !Object.values(field).every((item) => Number.isInteger(item)))
  ) {
    n = under(list, n, place, 'logit_bias', field, { type: 'object', additionalProperties: INTEGER });
  }
  field = value.log_probs;
  if (field !== undefined && typeof field !== 'boolean') n = under(list, n, place, 'log_probs', field, BOOLEAN);
  field = value.parallel_tool_calls;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'parallel_tool_calls', field, BOOLEAN);
  }
  field = value.user;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'user', field, STRING);
  field = value.provider;
  if (field !== undefined && !checkChatModelOpenRouterProvider(field, list)) {
    n = under(list, n, place, 'provider', field);
  }
  n = closed(list, place, value, keys);
  return n === start;
}
