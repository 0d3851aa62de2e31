// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, fail, inside, isObject, strangers } from '../runtime.js';
import { checkChatModelProvider } from './ChatModelProvider.js';

const table = ['ChatModelsResponse', '', 'providers'];

export function isChatModelsResponse(value) {
  return checkChatModelsResponse(value) === 0;
}

export function validateChatModelsResponse(value) {
  return collect(checkChatModelsResponse, value);
}

export function checkChatModelsResponse(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.providers;
  if (!Array.isArray(field) && field !== null) told += fail(field, report, names, 2, 'an array or null');
  told += inside(each(field, checkChatModelProvider, report), report, names[2]);
  return told + strangers(value, report, names, 1);
}
