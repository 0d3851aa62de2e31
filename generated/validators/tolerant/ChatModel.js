// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, pass, size, under } from '../runtime.js';

const place = 'ChatModel';
const known = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

export function checkChatModel(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.id;
  if (typeof field !== 'string') n = under(list, n, place, 'id', field, { type: 'string' });
  field = value.provider;
  if (field === undefined || !check_provider(field, list)) n = under(list, n, place, 'provider', field);
  field = value.model;
  if (typeof field !== 'string') n = under(list, n, place, 'model', field, { type: 'string' });
  field = value.display_name;
  if (typeof field !== 'string') n = under(list, n, place, 'display_name', field, { type: 'string' });
  if (list) {
    for (const key in value) {
      if (key !== 'id' && key !== 'provider' && key !== 'model' && key !== 'display_name') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatModel(value) {
  return checkChatModel(value);
}

export function validateChatModel(value, options) {
  return observe(checkChatModel, value, options);
}

function check_provider(value, list) {
  if (typeof value !== 'string') return fail(list, 'ChatModel#/properties/provider', value, { type: 'string' });
  return known.includes(value) || pass(list, 'value', 'ChatModel#/properties/provider', '/x-known-values', value);
}
