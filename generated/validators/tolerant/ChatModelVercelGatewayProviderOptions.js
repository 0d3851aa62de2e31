// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['ChatModelVercelGatewayProviderOptions', 'order', 'models'];

export function isChatModelVercelGatewayProviderOptions(value) {
  return checkChatModelVercelGatewayProviderOptions(value);
}

export function validateChatModelVercelGatewayProviderOptions(value, options) {
  return observe(checkChatModelVercelGatewayProviderOptions, value, options);
}

export function checkChatModelVercelGatewayProviderOptions(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.order;
  if (
    field !== undefined &&
    (!Array.isArray(field) || !field.every((item) => typeof item === 'string')) &&
    !report?.property(value, table, 1, field, { type: 'array', items: 'string' })
  ) {
    return false;
  }
  field = value.models;
  if (
    field !== undefined &&
    (!Array.isArray(field) || !field.every((item) => typeof item === 'string')) &&
    !report?.property(value, table, 2, field, { type: 'array', items: 'string' })
  ) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
