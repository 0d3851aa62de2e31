// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';

const place = 'ChatMessageUsage';
const keys = ['input_tokens', 'output_tokens', 'total_tokens', 'reasoning_tokens', 'cache_creation_tokens', 'cache_read_tokens', 'context_limit'];

export function checkChatMessageUsage(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.input_tokens;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'input_tokens', field, { type: 'integer' });
  }
  field = value.output_tokens;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'output_tokens', field, { type: 'integer' });
  }
  field = value.total_tokens;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'total_tokens', field, { type: 'integer' });
  }
  field = value.reasoning_tokens;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'reasoning_tokens', field, { type: 'integer' });
  }
  field = value.cache_creation_tokens;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'cache_creation_tokens', field, { type: 'integer' });
  }
  field = value.cache_read_tokens;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'cache_read_tokens', field, { type: 'integer' });
  }
  field = value.context_limit;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'context_limit', field, { type: 'integer' });
  }
  for (const key in value) {
    if (key !== 'input_tokens' && key !== 'output_tokens' && key !== 'total_tokens' && key !== 'reasoning_tokens' && key !== 'cache_creation_tokens' && key !== 'cache_read_tokens' && key !== 'context_limit') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isChatMessageUsage(value) {
  return checkChatMessageUsage(value);
}

export function validateChatMessageUsage(value) {
  return collect(checkChatMessageUsage, value);
}
