// Generated from spec/ by npm run generate. Do not edit.
import { among, collect, fail, isObject, strangers } from '../runtime.js';

const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const table = ['ChatModel', '', 'id', 'provider', 'model', 'display_name'];
const keywords = { enum: among };

export function isChatModel(value) {
  return checkChatModel(value) === 0;
}

export function validateChatModel(value) {
  return collect(checkChatModel, value, keywords);
}

export function checkChatModel(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.id;
  if (typeof field !== 'string') told += fail(field, report, names, 2, 'string');
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
    told += fail(field, report, names, 3, { type: 'string', enum: values });
  }
  field = value.model;
  if (typeof field !== 'string') told += fail(field, report, names, 4, 'string');
  field = value.display_name;
  if (typeof field !== 'string') told += fail(field, report, names, 5, 'string');
  return told + strangers(value, report, names, 4);
}
