// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';
import { checkChatModelVercelGatewayProviderOptions } from './ChatModelVercelGatewayProviderOptions.js';
import { checkChatModelVercelReasoningOptions } from './ChatModelVercelReasoningOptions.js';

const place = 'ChatModelVercelProviderOptions';

export function checkChatModelVercelProviderOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
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
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'user', field, { type: 'string' });
  }
  field = value.logit_bias;
  if (field !== undefined && (!isObject(field) || !Object.values(field).every((item) => Number.isInteger(item)))) {
    n = under(list, n, place, 'logit_bias', field, { type: 'object', additionalProperties: { type: 'integer' } });
  }
  field = value.logprobs;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'logprobs', field, { type: 'boolean' });
  }
  field = value.top_logprobs;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'top_logprobs', field, { type: 'integer' });
  }
  field = value.parallel_tool_calls;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'parallel_tool_calls', field, { type: 'boolean' });
  }
  field = value.extra_body;
  if (field !== undefined && !isObject(field)) {
    n = under(list, n, place, 'extra_body', field, { type: 'object' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'reasoning' && key !== 'providerOptions' && key !== 'user' && key !== 'logit_bias' && key !== 'logprobs' && key !== 'top_logprobs' && key !== 'parallel_tool_calls' && key !== 'extra_body') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatModelVercelProviderOptions(value) {
  return checkChatModelVercelProviderOptions(value);
}

export function validateChatModelVercelProviderOptions(value, options) {
  return observe(checkChatModelVercelProviderOptions, value, options);
}
