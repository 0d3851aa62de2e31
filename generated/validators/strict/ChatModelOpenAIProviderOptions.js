// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, entries, fail, inside, isObject, strangers } from '../runtime.js';

const table = [
  'ChatModelOpenAIProviderOptions',
  '',
  'include',
  'instructions',
  'logit_bias',
  'log_probs',
  'top_log_probs',
  'max_tool_calls',
  'parallel_tool_calls',
  'user',
  'reasoning_effort',
  'reasoning_summary',
  'max_completion_tokens',
  'text_verbosity',
  'prediction',
  'store',
  'metadata',
  'prompt_cache_key',
  'safety_identifier',
  'service_tier',
  'structured_outputs',
  'strict_json_schema',
];
const table2 = ['ChatModelOpenAIProviderOptions', '/properties/include/items'];
const table3 = ['ChatModelOpenAIProviderOptions', '/properties/logit_bias/additionalProperties'];

export function isChatModelOpenAIProviderOptions(value) {
  return checkChatModelOpenAIProviderOptions(value) === 0;
}

export function validateChatModelOpenAIProviderOptions(value) {
  return collect(checkChatModelOpenAIProviderOptions, value);
}

export function checkChatModelOpenAIProviderOptions(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 0;
  field = value.include;
  if (field !== undefined) {
    named++;
    if (!Array.isArray(field)) told += fail(field, report, names, 2, 'an array');
    told += inside(each(field, check_includeItems, report), report, names[2]);
  }
  field = value.instructions;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  field = value.logit_bias;
  if (field !== undefined) {
    named++;
    if (!isObject(field)) told += fail(field, report, names, 4, 'an object');
    told += inside(entries(field, check_logitBiasAdditionalProperties, report), report, names[4]);
  }
  field = value.log_probs;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'boolean') told += fail(field, report, names, 5, 'a boolean');
  }
  field = value.top_log_probs;
  if (field !== undefined) {
    named++;
    if (!Number.isInteger(field)) told += fail(field, report, names, 6, 'an integer');
  }
  field = value.max_tool_calls;
  if (field !== undefined) {
    named++;
    if (!Number.isInteger(field)) told += fail(field, report, names, 7, 'an integer');
  }
  field = value.parallel_tool_calls;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'boolean') told += fail(field, report, names, 8, 'a boolean');
  }
  field = value.user;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 9, 'a string');
  }
  field = value.reasoning_effort;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 10, 'a string');
  }
  field = value.reasoning_summary;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 11, 'a string');
  }
  field = value.max_completion_tokens;
  if (field !== undefined) {
    named++;
    if (!Number.isInteger(field)) told += fail(field, report, names, 12, 'an integer');
  }
  field = value.text_verbosity;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 13, 'a string');
  }
  field = value.prediction;
  if (field !== undefined) {
    named++;
    if (!isObject(field)) told += fail(field, report, names, 14, 'an object');
  }
  field = value.store;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'boolean') told += fail(field, report, names, 15, 'a boolean');
  }
  field = value.metadata;
  if (field !== undefined) {
    named++;
    if (!isObject(field)) told += fail(field, report, names, 16, 'an object');
  }
  field = value.prompt_cache_key;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 17, 'a string');
  }
  field = value.safety_identifier;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 18, 'a string');
  }
  field = value.service_tier;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 19, 'a string');
  }
  field = value.structured_outputs;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'boolean') told += fail(field, report, names, 20, 'a boolean');
  }
  field = value.strict_json_schema;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'boolean') told += fail(field, report, names, 21, 'a boolean');
  }
  return told + strangers(value, report, names, named);
}

function check_includeItems(value, report) {
  if (typeof value === 'string') return 0;
  return fail(value, report, table2, 0, 'a string');
}

function check_logitBiasAdditionalProperties(value, report) {
  if (Number.isInteger(value)) return 0;
  return fail(value, report, table3, 0, 'an integer');
}
