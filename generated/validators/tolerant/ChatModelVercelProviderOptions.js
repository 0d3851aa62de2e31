// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';
import { checkChatModelVercelGatewayProviderOptions } from './ChatModelVercelGatewayProviderOptions.js';
import { checkChatModelVercelReasoningOptions } from './ChatModelVercelReasoningOptions.js';

const table = [
  'ChatModelVercelProviderOptions',
  'reasoning',
  'providerOptions',
  'user',
  'logit_bias',
  'logprobs',
  'top_logprobs',
  'parallel_tool_calls',
  'extra_body',
];

export function isChatModelVercelProviderOptions(value) {
  return checkChatModelVercelProviderOptions(value);
}

export function validateChatModelVercelProviderOptions(value, options) {
  return observe(checkChatModelVercelProviderOptions, value, options);
}

export function checkChatModelVercelProviderOptions(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.reasoning;
  if (
    field !== undefined &&
    !checkChatModelVercelReasoningOptions(field, report) &&
    !report?.property(value, table, 1, field)
  ) {
    return false;
  }
  field = value.providerOptions;
  if (
    field !== undefined &&
    !checkChatModelVercelGatewayProviderOptions(field, report) &&
    !report?.property(value, table, 2, field)
  ) {
    return false;
  }
  field = value.user;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) {
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
  field = value.logprobs;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 5, field, 'boolean')
  ) {
    return false;
  }
  field = value.top_logprobs;
  if (field !== undefined && !Number.isInteger(field) && !report?.property(value, table, 6, field, 'integer')) {
    return false;
  }
  field = value.parallel_tool_calls;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 7, field, 'boolean')
  ) {
    return false;
  }
  field = value.extra_body;
  if (field !== undefined && !isObject(field) && !report?.property(value, table, 8, field, 'object')) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
