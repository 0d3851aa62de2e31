// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, INTEGER, OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';
import { checkChatModelVercelGatewayProviderOptions, isChatModelVercelGatewayProviderOptions } from './ChatModelVercelGatewayProviderOptions.js';
import { checkChatModelVercelReasoningOptions, isChatModelVercelReasoningOptions } from './ChatModelVercelReasoningOptions.js';

const place = 'ChatModelVercelProviderOptions';
const keys = [
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
  if (!isObject(value)) return false;
  let field;
  field = value.reasoning;
  if (field !== undefined && !isChatModelVercelReasoningOptions(field)) return false;
  field = value.providerOptions;
  if (field !== undefined && !isChatModelVercelGatewayProviderOptions(field)) return false;
  field = value.user;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.logit_bias;
  if (
    field !== undefined &&
    (!isObject(field) || !Object.values(field).every((item) => Number.isInteger(item)))
  ) {
    return false;
  }
  field = value.logprobs;
  if (field !== undefined && typeof field !== 'boolean') return false;
  field = value.top_logprobs;
  if (field !== undefined && !Number.isInteger(field)) return false;
  field = value.parallel_tool_calls;
  if (field !== undefined && typeof field !== 'boolean') return false;
  field = value.extra_body;
  if (field !== undefined && !isObject(field)) return false;
  return true;
}

export function validateChatModelVercelProviderOptions(value, options) {
  return observe(isChatModelVercelProviderOptions, checkChatModelVercelProviderOptions, value, options);
}

export function checkChatModelVercelProviderOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.reasoning;
  if (field !== undefined && !checkChatModelVercelReasoningOptions(field, list)) {
    n = under(list, n, place, 'reasoning', field);
  }
  field = value.providerOptions;
  if (field !== undefined && !checkChatModelVercelGatewayProviderOptions(field, list)) {
    n = under(list, n, place, 'providerOptions', field);
  }
  field = value.user;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'user', field, STRING);
  field = value.logit_bias;
  if (
    field !== undefined &&
    (!isObject(field) || !Object.values(field).every((item) => Number.isInteger(item)))
  ) {
    n = under(list, n, place, 'logit_bias', field, { type: 'object', additionalProperties: INTEGER });
  }
  field = value.logprobs;
  if (field !== undefined && typeof field !== 'boolean') n = under(list, n, place, 'logprobs', field, BOOLEAN);
  field = value.top_logprobs;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'top_logprobs', field, INTEGER);
  }
  field = value.parallel_tool_calls;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'parallel_tool_calls', field, BOOLEAN);
  }
  field = value.extra_body;
  if (field !== undefined && !isObject(field)) n = under(list, n, place, 'extra_body', field, OBJECT);
  n = remark(list, place, value, keys);
  return n === start;
}
