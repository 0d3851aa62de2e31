// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, each, fail, isObject, observe, remark, under } from '../runtime.js';
import { checkChatModelProvider, isChatModelProvider } from './ChatModelProvider.js';

const place = 'ChatModelsResponse';
const keys = ['providers'];

export function isChatModelsResponse(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.providers;
  if ((!Array.isArray(field) || !field.every(isChatModelProvider)) && field !== null) return false;
  return true;
}

export function validateChatModelsResponse(value, options) {
  return observe(isChatModelsResponse, checkChatModelsResponse, value, options);
}

export function checkChatModelsResponse(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.providers;
  if ((!Array.isArray(field) || !each(field, checkChatModelProvider, list)) && field !== null) {
    n = under(list, n, place, 'providers', field, { type: ['array', 'null'] });
  }
  n = remark(list, place, value, keys);
  return n === start;
}
