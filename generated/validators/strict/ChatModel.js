// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject } from '../runtime.js';

const table = ['ChatModel', 'id', 'provider', 'model', 'display_name'];
const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

export function isChatModel(value) {
  return checkChatModel(value);
}

export function validateChatModel(value) {
  return collect(checkChatModel, value);
}

export function checkChatModel(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.id;
  if (typeof field !== 'string' && !report?.property(value, table, 1, field, 'string')) return false;
  field = value.provider;
  if (
    field !== 'anthropic' &&
    field !== 'azure' &&
    field !== 'bedrock' &&
    field !== 'google' &&
    field !== 'openai' &&
    field !== 'openai-compat' &&
    field !== 'openrouter' &&
    field !== 'vercel' &&
    !report?.property(value, table, 2, field, values)
  ) {
    return false;
  }
  field = value.model;
  if (typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) return false;
  field = value.display_name;
  if (typeof field !== 'string' && !report?.property(value, table, 4, field, 'string')) return false;
  for (const key in value) {
    if (
      key !== 'id' &&
      key !== 'provider' &&
      key !== 'model' &&
      key !== 'display_name' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
