// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, known, observe, rest } from '../runtime.js';

const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const table = ['ChatModel', '', 'id', 'provider', 'model', 'display_name'];

export function isChatModel(value) {
  return checkChatModel(value) === 0;
}

export function validateChatModel(value, options) {
  return observe(checkChatModel, value, options);
}

export function checkChatModel(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.id;
  if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
  field = value.provider;
  if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  else told += known(field, report, names, 3, values);
  field = value.model;
  if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  field = value.display_name;
  if (typeof field !== 'string') told += fail(field, report, names, 5, 'a string');
  return told + rest(value, report, names);
}
