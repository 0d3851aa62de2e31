// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, inside, isObject, known, observe, rest } from '../runtime.js';
import { checkChatModel } from './ChatModel.js';
import { checkChatModelProviderUnavailableReason } from './ChatModelProviderUnavailableReason.js';

const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const table = ['ChatModelProvider', '', 'provider', 'available', 'unavailable_reason', 'models'];

export function isChatModelProvider(value) {
  return checkChatModelProvider(value) === 0;
}

export function validateChatModelProvider(value, options) {
  return observe(checkChatModelProvider, value, options);
}

export function checkChatModelProvider(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.provider;
  if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
  else told += known(field, report, names, 2, values);
  field = value.available;
  if (typeof field !== 'boolean') told += fail(field, report, names, 3, 'a boolean');
  field = value.unavailable_reason;
  if (field !== undefined) {
    told += inside(checkChatModelProviderUnavailableReason(field, report), report, names[4]);
  }
  field = value.models;
  if (!Array.isArray(field) && field !== null) told += fail(field, report, names, 5, 'an array or null');
  told += inside(each(field, checkChatModel, report), report, names[5]);
  return told + rest(value, report, names);
}
