// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = [
  'ChatModelOpenAIProviderOptions',
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

export function isChatModelOpenAIProviderOptions(value) {
  return checkChatModelOpenAIProviderOptions(value);
}

export function validateChatModelOpenAIProviderOptions(value, options) {
  return observe(checkChatModelOpenAIProviderOptions, value, options);
}

export function checkChatModelOpenAIProviderOptions(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.include;
  if (
    field !== undefined &&
    (!Array.isArray(field) || !field.every((item) => typeof item === 'string')) &&
    !report?.property(value, table, 1, field, { type: 'array', items: 'string' })
  ) {
    return false;
  }
  field = value.instructions;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) {
    return false;
  }
  field = value.logit_bias;
  if (
    field !== undefined &&
    (!isObject(field) || !Object.values(field).every((item) => Number.isInteger(item))) &&
    !report?.property(value, table, 3, field, { type: 'object', additionalProperties: 'integer' })
  ) {
    return false;
  }
  field = value.log_probs;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 4, field, 'boolean')
  ) {
    return false;
  }
  field = value.top_log_probs;
  if (field !== undefined && !Number.isInteger(field) && !report?.property(value, table, 5, field, 'integer')) {
    return false;
  }
  field = value.max_tool_calls;
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
  field = value.user;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 8, field, 'string')) {
    return false;
  }
  field = value.reasoning_effort;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 9, field, 'string')) {
    return false;
  }
  field = value.reasoning_summary;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 10, field, 'string')) {
    return false;
  }
  field = value.max_completion_tokens;
  if (field !== undefined && !Number.isInteger(field) && !report?.property(value, table, 11, field, 'integer')) {
    return false;
  }
  field = value.text_verbosity;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 12, field, 'string')) {
    return false;
  }
  field = value.prediction;
  if (field !== undefined && !isObject(field) && !report?.property(value, table, 13, field, 'object')) {
    return false;
  }
  field = value.store;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 14, field, 'boolean')
  ) {
    return false;
  }
  field = value.metadata;
  if (field !== undefined && !isObject(field) && !report?.property(value, table, 15, field, 'object')) {
    return false;
  }
  field = value.prompt_cache_key;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 16, field, 'string')) {
    return false;
  }
  field = value.safety_identifier;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 17, field, 'string')) {
    return false;
  }
  field = value.service_tier;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 18, field, 'string')) {
    return false;
  }
  field = value.structured_outputs;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 19, field, 'boolean')
  ) {
    return false;
  }
  field = value.strict_json_schema;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 20, field, 'boolean')
  ) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
