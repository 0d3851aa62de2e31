// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, closed, collect, fail, isObject, under } from '../runtime.js';

const place = 'ChatModelVercelGatewayProviderOptions';
const keys = ['order', 'models'];

export function isChatModelVercelGatewayProviderOptions(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.order;
  if (field !== undefined && (!Array.isArray(field) || !field.every((item) => typeof item === 'string'))) {
    return false;
  }
  field = value.models;
  if (field !== undefined && (!Array.isArray(field) || !field.every((item) => typeof item === 'string'))) {
    return false;
  }
  for (const key in value) {
    if (key !== 'order' && key !== 'models') return false;
  }
  return true;
}

export function validateChatModelVercelGatewayProviderOptions(value) {
  return isChatModelVercelGatewayProviderOptions(value) ? [] : collect(checkChatModelVercelGatewayProviderOptions, value);
}

export function checkChatModelVercelGatewayProviderOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.order;
  if (field !== undefined && (!Array.isArray(field) || !field.every((item) => typeof item === 'string'))) {
    n = under(list, n, place, 'order', field, { type: 'array', items: STRING });
  }
  field = value.models;
  if (field !== undefined && (!Array.isArray(field) || !field.every((item) => typeof item === 'string'))) {
    n = under(list, n, place, 'models', field, { type: 'array', items: STRING });
  }
  n = closed(list, place, value, keys);
  return n === start;
}
