// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, fail, isObject, note, observe, remark, under } from '../runtime.js';

const place = 'ChatModel';
const keys = ['id', 'provider', 'model', 'display_name'];
const known = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

export function isChatModel(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.id;
  if (typeof field !== 'string') return false;
  field = value.provider;
  if (typeof field !== 'string') return false;
  field = value.model;
  if (typeof field !== 'string') return false;
  field = value.display_name;
  if (typeof field !== 'string') return false;
  return true;
}

export function validateChatModel(value, options) {
  return observe(isChatModel, checkChatModel, value, options);
}

export function checkChatModel(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.id;
  if (typeof field !== 'string') n = under(list, n, place, 'id', field, STRING);
  field = value.provider;
  if (field === undefined || !check_provider(field, list)) n = under(list, n, place, 'provider', field);
  field = value.model;
  if (typeof field !== 'string') n = under(list, n, place, 'model', field, STRING);
  field = value.display_name;
  if (typeof field !== 'string') n = under(list, n, place, 'display_name', field, STRING);
  n = remark(list, place, value, keys);
  return n === start;
}

function check_provider(value, list) {
  if (typeof value !== 'string') return fail(list, 'ChatModel#/properties/provider', value, STRING);
  return known.includes(value) || note(list, 'value', 'ChatModel#/properties/provider', '', value);
}
