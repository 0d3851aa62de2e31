// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';
import { checkChatModelOpenRouterProvider } from './ChatModelOpenRouterProvider.js';
import { checkChatModelOpenRouterReasoningOptions } from './ChatModelOpenRouterReasoningOptions.js';

const table = [
  'ChatModelOpenRouterProviderOptions',
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
  return checkChatModelOpenRouterProviderOptions(value);
}

export function validateChatModelOpenRouterProviderOptions(value, options) {
  return observe(checkChatModelOpenRouterProviderOptions, value, options);
}

export function checkChatModelOpenRouterProviderOptions(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.reasoning;
  if (
    field !== undefined &&
    !checkChatModelOpenRouterReasoningOptions(field, report) &&
    !report?.property(value, table, 1, field)
  ) {
    return false;
  }
  field = value.extra_body;
  if (field !== undefined && !isObject(field) && !report?.property(value, table, 2, field, 'object')) {
    return false;
  }
  field = value.include_usage;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 3, field, 'boolean')
  ) {
    return false;
  }
  field = value.logit_bias;
  if (
    field !== undefined &&
    (!isObject(field) || !Object.values(field).every((item) => Number.isInteger(item))) &&
    !report?.property(value, table, 4, field, { type: 'object', additionalProperties: 'integer' })
  ) {
    return false;
  }
  field = value.log_probs;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 5, field, 'boolean')
  ) {
    return false;
  }
  field = value.parallel_tool_calls;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 6, field, 'boolean')
  ) {
    return false;
  }
  field = value.user;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 7, field, 'string')) {
    return false;
  }
  field = value.provider;
  if (
    field !== undefined &&
    !checkChatModelOpenRouterProvider(field, report) &&
    !report?.property(value, table, 8, field)
  ) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
