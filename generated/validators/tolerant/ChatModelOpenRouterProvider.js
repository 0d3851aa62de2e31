// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';

const place = 'ChatModelOpenRouterProvider';

export function checkChatModelOpenRouterProvider(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.order;
  if (field !== undefined && (!Array.isArray(field) || !field.every((item) => typeof item === 'string'))) {
    n = under(list, n, place, 'order', field, { type: 'array', items: { type: 'string' } });
  }
  field = value.allow_fallbacks;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'allow_fallbacks', field, { type: 'boolean' });
  }
  field = value.require_parameters;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'require_parameters', field, { type: 'boolean' });
  }
  field = value.data_collection;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'data_collection', field, { type: 'string' });
  }
  field = value.only;
  if (field !== undefined && (!Array.isArray(field) || !field.every((item) => typeof item === 'string'))) {
    n = under(list, n, place, 'only', field, { type: 'array', items: { type: 'string' } });
  }
  field = value.ignore;
  if (field !== undefined && (!Array.isArray(field) || !field.every((item) => typeof item === 'string'))) {
    n = under(list, n, place, 'ignore', field, { type: 'array', items: { type: 'string' } });
  }
  field = value.quantizations;
  if (field !== undefined && (!Array.isArray(field) || !field.every((item) => typeof item === 'string'))) {
    n = under(list, n, place, 'quantizations', field, { type: 'array', items: { type: 'string' } });
  }
  field = value.sort;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'sort', field, { type: 'string' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'order' && key !== 'allow_fallbacks' && key !== 'require_parameters' && key !== 'data_collection' && key !== 'only' && key !== 'ignore' && key !== 'quantizations' && key !== 'sort') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatModelOpenRouterProvider(value) {
  return checkChatModelOpenRouterProvider(value);
}

export function validateChatModelOpenRouterProvider(value, options) {
  return observe(checkChatModelOpenRouterProvider, value, options);
}
