// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['ChatModelVercelReasoningOptions', 'enabled', 'max_tokens', 'effort', 'exclude'];

export function isChatModelVercelReasoningOptions(value) {
  return checkChatModelVercelReasoningOptions(value);
}

export function validateChatModelVercelReasoningOptions(value, options) {
  return observe(checkChatModelVercelReasoningOptions, value, options);
}

export function checkChatModelVercelReasoningOptions(value, report) {
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
  field = value.max_tokens;
  if (field !== undefined && !Number.isInteger(field) && !report?.property(value, table, 2, field, 'integer')) {
    return false;
  }
  field = value.effort;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) {
    return false;
  }
  field = value.exclude;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 4, field, 'boolean')
  ) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
