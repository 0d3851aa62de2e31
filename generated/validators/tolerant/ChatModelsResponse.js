// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, isObject, note, observe, size, under } from '../runtime.js';
import { checkChatModelProvider } from './ChatModelProvider.js';

const place = 'ChatModelsResponse';

export function checkChatModelsResponse(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.providers;
  if ((!Array.isArray(field) || !each(field, checkChatModelProvider, list)) && field !== null) {
    n = under(list, n, place, 'providers', field, { type: ['array', 'null'] });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'providers') n = note(list, 'property', place, '/properties', undefined, key);
    }
  }
  return n === start;
}

export function isChatModelsResponse(value) {
  return checkChatModelsResponse(value);
}

export function validateChatModelsResponse(value, options) {
  return observe(checkChatModelsResponse, value, options);
}
