// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, INTEGER, OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';

const place = 'ChatModelOpenAIProviderOptions';
const keys = [
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
  if (!isObject(value)) return false;
  let field;
  field = value.include;
  if (field !== undefined && (!Array.isArray(field) || !field.every((item) => typeof item === 'string'))) {
    return false;
  }
  field = value.instructions;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.logit_bias;
  if (
    field !== undefined &&
    (!isObject(field) || !Object.values(field).every((item) => Number.isInteger(item)))
  ) {
    return false;
  }
  field = value.log_probs;
  if (field !== undefined && typeof field !== 'boolean') return false;
  field = value.top_log_probs;
  if (field !== undefined && !Number.isInteger(field)) return false;
  field = value.max_tool_calls;
  if (field !== undefined && !Number.isInteger(field)) return false;
  field = value.parallel_tool_calls;
  if (field !== undefined && typeof field !== 'boolean') return false;
  field = value.user;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.reasoning_effort;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.reasoning_summary;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.max_completion_tokens;
  if (field !== undefined && !Number.isInteger(field)) return false;
  field = value.text_verbosity;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.prediction;
  if (field !== undefined && !isObject(field)) return false;
  field = value.store;
  if (field !== undefined && typeof field !== 'boolean') return false;
  field = value.metadata;
  if (field !== undefined && !isObject(field)) return false;
  field = value.prompt_cache_key;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.safety_identifier;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.service_tier;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.structured_outputs;
  if (field !== undefined && typeof field !== 'boolean') return false;
  field = value.strict_json_schema;
  if (field !== undefined && typeof field !== 'boolean') return false;
  return true;
}

export function validateChatModelOpenAIProviderOptions(value, options) {
  return observe(isChatModelOpenAIProviderOptions, checkChatModelOpenAIProviderOptions, value, options);
}

export function checkChatModelOpenAIProviderOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.include;
  if (field !== undefined && (!Array.isArray(field) || !field.every((item) => typeof item === 'string'))) {
    n = under(list, n, place, 'include', field, { type: 'array', items: STRING });
  }
  field = value.instructions;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'instructions', field, STRING);
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
  field = value.top_log_probs;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'top_log_probs', field, INTEGER);
  }
  field = value.max_tool_calls;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'max_tool_calls', field, INTEGER);
  }
  field = value.parallel_tool_calls;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'parallel_tool_calls', field, BOOLEAN);
  }
  field = value.user;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'user', field, STRING);
  field = value.reasoning_effort;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'reasoning_effort', field, STRING);
  }
  field = value.reasoning_summary;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'reasoning_summary', field, STRING);
  }
  field = value.max_completion_tokens;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'max_completion_tokens', field, INTEGER);
  }
  field = value.text_verbosity;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'text_verbosity', field, STRING);
  }
  field = value.prediction;
  if (field !== undefined && !isObject(field)) n = under(list, n, place, 'prediction', field, OBJECT);
  field = value.store;
  if (field !== undefined && typeof field !== 'boolean') n = under(list, n, place, 'store', field, BOOLEAN);
  field = value.metadata;
  if (field !== undefined && !isObject(field)) n = under(list, n, place, 'metadata', field, OBJECT);
  field = value.prompt_cache_key;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'prompt_cache_key', field, STRING);
  }
  field = value.safety_identifier;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'safety_identifier', field, STRING);
  }
  field = value.service_tier;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'service_tier', field, STRING);
  }
  field = value.structured_outputs;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'structured_outputs', field, BOOLEAN);
  }
  field = value.strict_json_schema;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'strict_json_schema', field, BOOLEAN);
  }
  n = remark(list, place, value, keys);
  return n === start;
}
