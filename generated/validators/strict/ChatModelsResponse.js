// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, closed, collect, each, fail, isObject, under } from '../runtime.js';
import { checkChatModelProvider, isChatModelProvider } from './ChatModelProvider.js';

const place = 'ChatModelsResponse';
const keys = ['providers'];

export function isChatModelsResponse(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.providers;
  if ((!Array.isArray(field) || !field.every(isChatModelProvider)) && field !== null) return false;
  for (const key in value) {
    if (key !== 'providers') return false;
  }
  return true;
}

export function validateChatModelsResponse(value) {
  return isChatModelsResponse(value) ? [] : collect(checkChatModelsResponse, value);
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
  n = closed(list, place, value, keys);
  return n === start;
}
