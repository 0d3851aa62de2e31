// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, strangers } from '../runtime.js';

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

export function isChatMessageUsage(value) {
  return checkChatMessageUsage(value) === 0;
}

export function validateChatMessageUsage(value) {
  return collect(checkChatMessageUsage, value);
}

export function checkChatMessageUsage(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 0;
  field = value.input_tokens;
  if (field !== undefined) {
    named++;
    if (!Number.isInteger(field)) told += fail(field, report, names, 2, 'an integer');
  }
  field = value.output_tokens;
  if (field !== undefined) {
    named++;
    if (!Number.isInteger(field)) told += fail(field, report, names, 3, 'an integer');
  }
  field = value.total_tokens;
  if (field !== undefined) {
    named++;
    if (!Number.isInteger(field)) told += fail(field, report, names, 4, 'an integer');
  }
  field = value.reasoning_tokens;
  if (field !== undefined) {
    named++;
    if (!Number.isInteger(field)) told += fail(field, report, names, 5, 'an integer');
  }
  field = value.cache_creation_tokens;
  if (field !== undefined) {
    named++;
    if (!Number.isInteger(field)) told += fail(field, report, names, 6, 'an integer');
  }
  field = value.cache_read_tokens;
  if (field !== undefined) {
    named++;
    if (!Number.isInteger(field)) told += fail(field, report, names, 7, 'an integer');
  }
  field = value.context_limit;
  if (field !== undefined) {
    named++;
    if (!Number.isInteger(field)) told += fail(field, report, names, 8, 'an integer');
  }
  return told + strangers(value, report, names, named);
}
