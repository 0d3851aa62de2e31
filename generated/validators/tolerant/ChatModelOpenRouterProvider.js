// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';

const place = 'ChatModelOpenRouterProvider';
const keys = [
  'order',
  'allow_fallbacks',
  'require_parameters',
  'data_collection',
  'only',
  'ignore',
  'quantizations',
  'sort',
];

export function isChatModelOpenRouterProvider(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.order;
  if (field !== undefined && (!Array.isArray(field) || !field.every((item) => typeof item === 'string'))) {
    return false;
  }
  field = value.allow_fallbacks;
  if (field !== undefined && typeof field !== 'boolean') return false;
  field = value.require_parameters;
  if (field !== undefined && typeof field !== 'boolean') return false;
  field = value.data_collection;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.only;
  if (field !== undefined && (!Array.isArray(field) || !field.every((item) => typeof item === 'string'))) {
    return false;
  }
  field = value.ignore;
  if (field !== undefined && (!Array.isArray(field) || !field.every((item) => typeof item === 'string'))) {
    return false;
  }
  field = value.quantizations;
  if (field !== undefined && (!Array.isArray(field) || !field.every((item) => typeof item === 'string'))) {
    return false;
  }
  field = value.sort;
  if (field !== undefined && typeof field !== 'string') return false;
  return true;
}

export function validateChatModelOpenRouterProvider(value, options) {
  return observe(isChatModelOpenRouterProvider, checkChatModelOpenRouterProvider, value, options);
}

export function checkChatModelOpenRouterProvider(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.order;
  if (field !== undefined && (!Array.isArray(field) || !field.every((item) => typeof item === 'string'))) {
    n = under(list, n, place, 'order', field, { type: 'array', items: STRING });
  }
  field = value.allow_fallbacks;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'allow_fallbacks', field, BOOLEAN);
  }
  field = value.require_parameters;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'require_parameters', field, BOOLEAN);
  }
  field = value.data_collection;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'data_collection', field, STRING);
  }
  field = value.only;
  if (field !== undefined && (!Array.isArray(field) || !field.every((item) => typeof item === 'string'))) {
    n = under(list, n, place, 'only', field, { type: 'array', items: STRING });
  }
  field = value.ignore;
  if (field !== undefined && (!Array.isArray(field) || !field.every((item) => typeof item === 'string'))) {
    n = under(list, n, place, 'ignore', field, { type: 'array', items: STRING });
  }
  field = value.quantizations;
  if (field !== undefined && (!Array.isArray(field) || !field.every((item) => typeof item === 'string'))) {
    n = under(list, n, place, 'quantizations', field, { type: 'array', items: STRING });
  }
  field = value.sort;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'sort', field, STRING);
  n = remark(list, place, value, keys);
  return n === start;
}
