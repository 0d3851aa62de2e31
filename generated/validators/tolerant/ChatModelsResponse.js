// Generated from spec/ by npm run generate. Do not edit.
import { each, isObject, observe } from '../runtime.js';
import { checkChatModelProvider } from './ChatModelProvider.js';

const table = ['ChatModelsResponse', 'providers'];

export function isChatModelsResponse(value) {
  return checkChatModelsResponse(value);
}

export function validateChatModelsResponse(value, options) {
  return observe(checkChatModelsResponse, value, options);
}

export function checkChatModelsResponse(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.providers;
  if (
    (!Array.isArray(field) || !each(field, checkChatModelProvider, report)) &&
    field !== null &&
    !report?.property(value, table, 1, field, { type: ['array', 'null'] })
  ) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
