// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';

const table = [
  'ChatModelOpenRouterProvider',
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
  return checkChatModelOpenRouterProvider(value);
}

export function validateChatModelOpenRouterProvider(value) {
  return collect(checkChatModelOpenRouterProvider, value);
}

export function checkChatModelOpenRouterProvider(value, report) {
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
  field = value.allow_fallbacks;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 2, field, 'boolean')
  ) {
    return false;
  }
  field = value.require_parameters;
  if (
    field !== undefined &&
    typeof field !== 'boolean' &&
    !report?.property(value, table, 3, field, 'boolean')
  ) {
    return false;
  }
  field = value.data_collection;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 4, field, 'string')) {
    return false;
  }
  field = value.only;
  if (
    field !== undefined &&
    (!Array.isArray(field) || !field.every((item) => typeof item === 'string')) &&
    !report?.property(value, table, 5, field, { type: 'array', items: 'string' })
  ) {
    return false;
  }
  field = value.ignore;
  if (
    field !== undefined &&
    (!Array.isArray(field) || !field.every((item) => typeof item === 'string')) &&
    !report?.property(value, table, 6, field, { type: 'array', items: 'string' })
  ) {
    return false;
  }
  field = value.quantizations;
  if (
    field !== undefined &&
    (!Array.isArray(field) || !field.every((item) => typeof item === 'string')) &&
    !report?.property(value, table, 7, field, { type: 'array', items: 'string' })
  ) {
    return false;
  }
  field = value.sort;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 8, field, 'string')) {
    return false;
  }
  for (const key in value) {
    if (
      key !== 'order' &&
      key !== 'allow_fallbacks' &&
      key !== 'require_parameters' &&
      key !== 'data_collection' &&
      key !== 'only' &&
      key !== 'ignore' &&
      key !== 'quantizations' &&
      key !== 'sort' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
