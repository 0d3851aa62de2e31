// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';

const place = 'ChatModel';
const values = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const keys = ['id', 'provider', 'model', 'display_name'];

export function checkChatModel(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.id;
  if (typeof field !== 'string') n = under(list, n, place, 'id', field, { type: 'string' });
  field = value.provider;
  if (field !== 'anthropic' && field !== 'azure' && field !== 'bedrock' && field !== 'google' && field !== 'openai' && field !== 'openai-compat' && field !== 'openrouter' && field !== 'vercel') {
    n = under(list, n, place, 'provider', field, { type: 'string', enum: values });
  }
  field = value.model;
  if (typeof field !== 'string') n = under(list, n, place, 'model', field, { type: 'string' });
  field = value.display_name;
  if (typeof field !== 'string') n = under(list, n, place, 'display_name', field, { type: 'string' });
  for (const key in value) {
    if (key !== 'id' && key !== 'provider' && key !== 'model' && key !== 'display_name') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isChatModel(value) {
  return checkChatModel(value);
}

export function validateChatModel(value) {
  return collect(checkChatModel, value);
}
