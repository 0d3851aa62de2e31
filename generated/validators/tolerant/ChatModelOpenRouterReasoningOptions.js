// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['ChatModelOpenRouterReasoningOptions', 'enabled', 'exclude', 'max_tokens', 'effort'];

export function isChatModelOpenRouterReasoningOptions(value) {
  return checkChatModelOpenRouterReasoningOptions(value);
}

export function validateChatModelOpenRouterReasoningOptions(value, options) {
  return observe(checkChatModelOpenRouterReasoningOptions, value, options);
}

export function checkChatModelOpenRouterReasoningOptions(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.enabled;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 1, field, 'boolean')
  ) {
    return false;
  }
  field = value.exclude;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 2, field, 'boolean')
  ) {
    return false;
  }
  field = value.max_tokens;
  if (field !== undefined && !Number.isInteger(field) && !report?.property(value, table, 3, field, 'integer')) {
    return false;
  }
  field = value.effort;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 4, field, 'string')) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
