// Generated from spec/ by npm run generate. Do not edit.
import { among, collect, each, fail, inside, isObject, strangers } from '../runtime.js';
import { checkChatModelProvider } from './ChatModelProvider.js';

const table = ['ChatModelsResponse', '', 'providers'];
const keywords = { enum: among };

export function isChatModelsResponse(value) {
  return checkChatModelsResponse(value) === 0;
}

export function validateChatModelsResponse(value) {
  return collect(checkChatModelsResponse, value, keywords);
}

export function checkChatModelsResponse(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.providers;
  if (!Array.isArray(field) && field !== null) {
    told += fail(field, report, names, 2, { type: ['array', 'null'] });
  }
  told += inside(each(field, checkChatModelProvider, report), report, names[2]);
  return told + strangers(value, report, names, 1);
}
