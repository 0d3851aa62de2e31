// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = [
  'ChatMessageUsage',
  'input_tokens',
  'output_tokens',
  'total_tokens',
  'reasoning_tokens',
  'cache_creation_tokens',
  'cache_read_tokens',
  'context_limit',
];

export function isChatMessageUsage(value) {
  return checkChatMessageUsage(value);
}

export function validateChatMessageUsage(value, options) {
  return observe(checkChatMessageUsage, value, options);
}

export function checkChatMessageUsage(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.input_tokens;
  if (field !== undefined && !Number.isInteger(field) && !report?.property(value, table, 1, field, 'integer')) {
    return false;
  }
  field = value.output_tokens;
  if (field !== undefined && !Number.isInteger(field) && !report?.property(value, table, 2, field, 'integer')) {
    return false;
  }
  field = value.total_tokens;
  if (field !== undefined && !Number.isInteger(field) && !report?.property(value, table, 3, field, 'integer')) {
    return false;
  }
  field = value.reasoning_tokens;
  if (field !== undefined && !Number.isInteger(field) && !report?.property(value, table, 4, field, 'integer')) {
    return false;
  }
  field = value.cache_creation_tokens;
  if (field !== undefined && !Number.isInteger(field) && !report?.property(value, table, 5, field, 'integer')) {
    return false;
  }
  field = value.cache_read_tokens;
  if (field !== undefined && !Number.isInteger(field) && !report?.property(value, table, 6, field, 'integer')) {
    return false;
  }
  field = value.context_limit;
  if (field !== undefined && !Number.isInteger(field) && !report?.property(value, table, 7, field, 'integer')) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
