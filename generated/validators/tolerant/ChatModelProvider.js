// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, OBJECT, STRING, each, fail, isObject, note, observe, remark, under } from '../runtime.js';
import { checkChatModel, isChatModel } from './ChatModel.js';
import { checkChatModelProviderUnavailableReason, isChatModelProviderUnavailableReason } from './ChatModelProviderUnavailableReason.js';

const place = 'ChatModelProvider';
const keys = ['provider', 'available', 'unavailable_reason', 'models'];
const known = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

export function isChatModelProvider(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.provider;
  if (typeof field !== 'string') return false;
  field = value.available;
  if (typeof field !== 'boolean') return false;
  field = value.unavailable_reason;
  if (field !== undefined && !isChatModelProviderUnavailableReason(field)) return false;
  field = value.models;
  if ((!Array.isArray(field) || !field.every(isChatModel)) && field !== null) return false;
  return true;
}

export function validateChatModelProvider(value, options) {
  return observe(isChatModelProvider, checkChatModelProvider, value, options);
}

export function checkChatModelProvider(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.provider;
  if (field === undefined || !check_provider(field, list)) n = under(list, n, place, 'provider', field);
  field = value.available;
  if (typeof field !== 'boolean') n = under(list, n, place, 'available', field, BOOLEAN);
  field = value.unavailable_reason;
  if (field !== undefined && !checkChatModelProviderUnavailableReason(field, list)) {
    n = under(list, n, place, 'unavailable_reason', field);
  }
  field = value.models;
  if ((!Array.isArray(field) || !each(field, checkChatModel, list)) && field !== null) {
    n = under(list, n, place, 'models', field, { type: ['array', 'null'] });
  }
  n = remark(list, place, value, keys);
  return n === start;
}

function check_provider(value, list) {
  if (typeof value !== 'string') return fail(list, 'ChatModelProvider#/properties/provider', value, STRING);
  return known.includes(value) || note(list, 'value', 'ChatModelProvider#/properties/provider', '', value);
}
