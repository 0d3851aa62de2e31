// Generated from spec/ by npm run generate. Do not edit.
import { INTEGER, OBJECT, fail, isObject, observe, remark, under } from '../runtime.js';

const place = 'ChatMessageUsage';
const keys = [
  'input_tokens',
  'output_tokens',
  'total_tokens',
  'reasoning_tokens',
  'cache_creation_tokens',
  'cache_read_tokens',
  'context_limit',
];

export function isChatMessageUsage(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.input_tokens;
  if (field !== undefined && !Number.isInteger(field)) return false;
  field = value.output_tokens;
  if (field !== undefined && !Number.isInteger(field)) return false;
  field = value.total_tokens;
  if (field !== undefined && !Number.isInteger(field)) return false;
  field = value.reasoning_tokens;
  if (field !== undefined && !Number.isInteger(field)) return false;
  field = value.cache_creation_tokens;
  if (field !== undefined && !Number.isInteger(field)) return false;
  field = value.cache_read_tokens;
  if (field !== undefined && !Number.isInteger(field)) return false;
  field = value.context_limit;
  if (field !== undefined && !Number.isInteger(field)) return false;
  return true;
}

export function validateChatMessageUsage(value, options) {
  return observe(isChatMessageUsage, checkChatMessageUsage, value, options);
}

export function checkChatMessageUsage(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.input_tokens;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'input_tokens', field, INTEGER);
  }
  field = value.output_tokens;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'output_tokens', field, INTEGER);
  }
  field = value.total_tokens;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'total_tokens', field, INTEGER);
  }
  field = value.reasoning_tokens;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'reasoning_tokens', field, INTEGER);
  }
  field = value.cache_creation_tokens;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'cache_creation_tokens', field, INTEGER);
  }
  field = value.cache_read_tokens;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'cache_read_tokens', field, INTEGER);
  }
  field = value.context_limit;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'context_limit', field, INTEGER);
  }
  n = remark(list, place, value, keys);
  return n === start;
}
