// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, isObject } from '../runtime.js';
import { checkChatModelProvider } from './ChatModelProvider.js';

const table = ['ChatModelsResponse', 'providers'];

export function isChatModelsResponse(value) {
  return checkChatModelsResponse(value);
}

export function validateChatModelsResponse(value) {
  return collect(checkChatModelsResponse, value);
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
  for (const key in value) {
    if (key !== 'providers' && !report?.stranger(value, table, key)) return false;
  }
  return !report?.has(value);
}
