// Generated from spec/ by npm run generate. Do not edit.
import { entries, fail, inside, isObject, observe, rest } from '../runtime.js';
import { checkChatModelVercelGatewayProviderOptions } from './ChatModelVercelGatewayProviderOptions.js';
import { checkChatModelVercelReasoningOptions } from './ChatModelVercelReasoningOptions.js';

const table = [
  'ChatModelVercelProviderOptions',
  '',
  'reasoning',
  'providerOptions',
  'user',
  'logit_bias',
  'logprobs',
  'top_logprobs',
  'parallel_tool_calls',
  'extra_body',
];
const table2 = ['ChatModelVercelProviderOptions', '/properties/logit_bias/additionalProperties'];

export function isChatModelVercelProviderOptions(value) {
  return checkChatModelVercelProviderOptions(value) === 0;
}

export function validateChatModelVercelProviderOptions(value, options) {
  return observe(checkChatModelVercelProviderOptions, value, options);
}

export function checkChatModelVercelProviderOptions(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.reasoning;
  if (field !== undefined) {
    told += inside(checkChatModelVercelReasoningOptions(field, report), report, names[2]);
  }
  field = value.providerOptions;
  if (field !== undefined) {
    told += inside(checkChatModelVercelGatewayProviderOptions(field, report), report, names[3]);
  }
  field = value.user;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  }
  field = value.logit_bias;
  if (field !== undefined) {
    if (!isObject(field)) told += fail(field, report, names, 5, 'an object');
    told += inside(entries(field, check_logitBiasAdditionalProperties, report), report, names[5]);
  }
  field = value.logprobs;
  if (field !== undefined) {
    if (typeof field !== 'boolean') told += fail(field, report, names, 6, 'a boolean');
  }
  field = value.top_logprobs;
  if (field !== undefined) {
    if (!Number.isInteger(field)) told += fail(field, report, names, 7, 'an integer');
  }
  field = value.parallel_tool_calls;
  if (field !== undefined) {
    if (typeof field !== 'boolean') told += fail(field, report, names, 8, 'a boolean');
  }
  field = value.extra_body;
  if (field !== undefined) {
    if (!isObject(field)) told += fail(field, report, names, 9, 'an object');
  }
  return told + rest(value, report, names);
}

function check_logitBiasAdditionalProperties(value, report) {
  if (Number.isInteger(value)) return 0;
  return fail(value, report, table2, 0, 'an integer');
}
