// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, fail, isObject, size, under, unknown } from '../runtime.js';
import { checkChatModelProvider } from './ChatModelProvider.js';

const place = 'ChatModelsResponse';
const keys = ['providers'];

export function checkChatModelsResponse(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.providers;
  if ((!Array.isArray(field) || !each(field, checkChatModelProvider, list)) && field !== null) {
    n = under(list, n, place, 'providers', field, { type: ['array', 'null'] });
  }
  for (const key in value) {
    if (key !== 'providers') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isChatModelsResponse(value) {
  return checkChatModelsResponse(value);
}

export function validateChatModelsResponse(value) {
  return collect(checkChatModelsResponse, value);
}
