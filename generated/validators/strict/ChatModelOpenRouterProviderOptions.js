// Generated from spec/ by npm run generate. Do not edit.
import { collect, entries, fail, inside, isObject, strangers } from '../runtime.js';
import { checkChatModelOpenRouterProvider } from './ChatModelOpenRouterProvider.js';
import { checkChatModelOpenRouterReasoningOptions } from './ChatModelOpenRouterReasoningOptions.js';

const table = [
  'ChatModelOpenRouterProviderOptions',
  '',
  'reasoning',
  'extra_body',
  'include_usage',
  'logit_bias',
  'log_probs',
  'parallel_tool_calls',
  'user',
  'provider',
];
const table2 = ['ChatModelOpenRouterProviderOptions', '/properties/logit_bias/additionalProperties'];

export function isChatModelOpenRouterProviderOptions(value) {
  return checkChatModelOpenRouterProviderOptions(value) === 0;
}

export function validateChatModelOpenRouterProviderOptions(value) {
  return collect(checkChatModelOpenRouterProviderOptions, value);
}

export function checkChatModelOpenRouterProviderOptions(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 0;
  field = value.reasoning;
  if (field !== undefined) {
    named++;
    told += inside(checkChatModelOpenRouterReasoningOptions(field, report), report, names[2]);
  }
  field = value.extra_body;
  if (field !== undefined) {
    named++;
    if (!isObject(field)) told += fail(field, report, names, 3, 'an object');
  }
  field = value.include_usage;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'boolean') told += fail(field, report, names, 4, 'a boolean');
  }
  field = value.logit_bias;
  if (field !== undefined) {
    named++;
    if (!isObject(field)) told += fail(field, report, names, 5, 'an object');
    told += inside(entries(field, check_logitBiasAdditionalProperties, report), report, names[5]);
  }
  field = value.log_probs;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'boolean') told += fail(field, report, names, 6, 'a boolean');
  }
  field = value.parallel_tool_calls;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'boolean') told += fail(field, report, names, 7, 'a boolean');
  }
  field = value.user;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 8, 'a string');
  }
  field = value.provider;
  if (field !== undefined) {
    named++;
    told += inside(checkChatModelOpenRouterProvider(field, report), report, names[9]);
  }
  return told + strangers(value, report, names, named);
}

function check_logitBiasAdditionalProperties(value, report) {
  if (Number.isInteger(value)) return 0;
  return fail(value, report, table2, 0, 'an integer');
}
