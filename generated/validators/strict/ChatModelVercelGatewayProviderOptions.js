// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';

const table = ['ChatModelVercelGatewayProviderOptions', 'order', 'models'];

export function isChatModelVercelGatewayProviderOptions(value) {
  return checkChatModelVercelGatewayProviderOptions(value);
}

export function validateChatModelVercelGatewayProviderOptions(value) {
  return collect(checkChatModelVercelGatewayProviderOptions, value);
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
  for (const key in value) {
    if (key !== 'order' && key !== 'models' && !report?.stranger(value, table, key)) return false;
  }
  return !report?.has(value);
}
