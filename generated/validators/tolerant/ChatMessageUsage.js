// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest } from '../runtime.js';

const table = [
  'ChatMessageUsage',
  '',
  'input_tokens',
  'output_tokens',
  'total_tokens',
  'reasoning_tokens',
  'cache_creation_tokens',
  'cache_read_tokens',
  'context_limit',
];
const keywords = {};

export function isChatMessageUsage(value) {
  return checkChatMessageUsage(value) === 0;
}

export function validateChatMessageUsage(value, options) {
  return observe(checkChatMessageUsage, value, keywords, options);
}

export function checkChatMessageUsage(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.input_tokens;
  if (field !== undefined) {
    if (!Number.isInteger(field)) told += fail(field, report, names, 2, 'integer');
  }
  field = value.output_tokens;
  if (field !== undefined) {
    if (!Number.isInteger(field)) told += fail(field, report, names, 3, 'integer');
  }
  field = value.total_tokens;
  if (field !== undefined) {
    if (!Number.isInteger(field)) told += fail(field, report, names, 4, 'integer');
  }
  field = value.reasoning_tokens;
  if (field !== undefined) {
    if (!Number.isInteger(field)) told += fail(field, report, names, 5, 'integer');
  }
  field = value.cache_creation_tokens;
  if (field !== undefined) {
    if (!Number.isInteger(field)) told += fail(field, report, names, 6, 'integer');
  }
  field = value.cache_read_tokens;
  if (field !== undefined) {
    if (!Number.isInteger(field)) told += fail(field, report, names, 7, 'integer');
  }
  field = value.context_limit;
  if (field !== undefined) {
    if (!Number.isInteger(field)) told += fail(field, report, names, 8, 'integer');
  }
  return told + rest(value, report, names);
}
