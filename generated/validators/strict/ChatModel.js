// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, closed, collect, fail, isObject, under } from '../runtime.js';

const place = 'ChatModel';
const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const keys = ['id', 'provider', 'model', 'display_name'];

export function isChatModel(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.id;
  if (typeof field !== 'string') return false;
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
    return false;
  }
  field = value.model;
  if (typeof field !== 'string') return false;
  field = value.display_name;
  if (typeof field !== 'string') return false;
  for (const key in value) {
    if (key !== 'id' && key !== 'provider' && key !== 'model' && key !== 'display_name') return false;
  }
  return true;
}

export function validateChatModel(value) {
  return isChatModel(value) ? [] : collect(checkChatModel, value);
}

export function checkChatModel(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.id;
  if (typeof field !== 'string') n = under(list, n, place, 'id', field, STRING);
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
    n = under(list, n, place, 'provider', field, { type: 'string', enum: values });
  }
  field = value.model;
  if (typeof field !== 'string') n = under(list, n, place, 'model', field, STRING);
  field = value.display_name;
  if (typeof field !== 'string') n = under(list, n, place, 'display_name', field, STRING);
  n = closed(list, place, value, keys);
  return n === start;
}
