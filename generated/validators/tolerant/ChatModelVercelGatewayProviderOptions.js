// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';

const place = 'ChatModelVercelGatewayProviderOptions';

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
  if (list) {
    for (const key in value) {
      if (key !== 'order' && key !== 'models') n = note(list, 'property', place, '/properties', undefined, key);
    }
  }
  return n === start;
}

export function isChatModelVercelGatewayProviderOptions(value) {
  return checkChatModelVercelGatewayProviderOptions(value);
}

export function validateChatModelVercelGatewayProviderOptions(value, options) {
  return observe(checkChatModelVercelGatewayProviderOptions, value, options);
}
