// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';

const place = 'ChatModelVercelGatewayProviderOptions';
const keys = ['order', 'models'];

export function checkChatModelVercelGatewayProviderOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.order;
  if (field !== undefined && (!Array.isArray(field) || !field.every((item) => typeof item === 'string'))) {
    n = under(list, n, place, 'order', field, { type: 'array', items: { type: 'string' } });
  }
  field = value.models;
  if (field !== undefined && (!Array.isArray(field) || !field.every((item) => typeof item === 'string'))) {
    n = under(list, n, place, 'models', field, { type: 'array', items: { type: 'string' } });
  }
  for (const key in value) {
    if (key !== 'order' && key !== 'models') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isChatModelVercelGatewayProviderOptions(value) {
  return checkChatModelVercelGatewayProviderOptions(value);
}

export function validateChatModelVercelGatewayProviderOptions(value) {
  return collect(checkChatModelVercelGatewayProviderOptions, value);
}
