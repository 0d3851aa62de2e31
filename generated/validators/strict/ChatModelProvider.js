// Generated from spec/ by npm run generate. Do not edit.
import { among, collect, each, fail, inside, isObject, strangers } from '../runtime.js';
import { checkChatModel } from './ChatModel.js';
import { checkChatModelProviderUnavailableReason } from './ChatModelProviderUnavailableReason.js';

const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const table = ['ChatModelProvider', '', 'provider', 'available', 'unavailable_reason', 'models'];
const keywords = { enum: among };

export function isChatModelProvider(value) {
  return checkChatModelProvider(value) === 0;
}

export function validateChatModelProvider(value) {
  return collect(checkChatModelProvider, value, keywords);
}

export function checkChatModelProvider(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  let named = 3;
  field = value.provider;
  if (
    field !== 'anthropic' &&
    field !== 'azure' &&
    field !== 'bedrock' &&
    field !== 'google' &&
    field !== 'openai' &&
    field !== 'openai-compat' &&
    field !== 'openrouter' &&
    field !== 'vercel'
  ) {
    told += fail(field, report, names, 2, { type: 'string', enum: values });
  }
  field = value.available;
  if (typeof field !== 'boolean') told += fail(field, report, names, 3, 'boolean');
  field = value.unavailable_reason;
  if (field !== undefined) {
    named++;
    told += inside(checkChatModelProviderUnavailableReason(field, report), report, names[4]);
  }
  field = value.models;
  if (!Array.isArray(field) && field !== null) {
    told += fail(field, report, names, 5, { type: ['array', 'null'] });
  }
  told += inside(each(field, checkChatModel, report), report, names[5]);
  return told + strangers(value, report, names, named);
}
