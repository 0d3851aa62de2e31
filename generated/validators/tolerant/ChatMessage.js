// Generated from spec/ by npm run generate. Do not edit.
import { ARRAY, INTEGER, OBJECT, STRING, each, fail, isObject, note, observe, remark, under } from '../runtime.js';
import { checkChatMessagePart, isChatMessagePart } from './ChatMessagePart.js';
import { checkChatMessageUsage, isChatMessageUsage } from './ChatMessageUsage.js';

const place = 'ChatMessage';
const keys = ['id', 'chat_id', 'model_config_id', 'created_at', 'role', 'content', 'usage'];
const known = ['user', 'assistant', 'tool'];

export function isChatMessage(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.id;
  if (!Number.isInteger(field)) return false;
  field = value.chat_id;
  if (typeof field !== 'string') return false;
  field = value.model_config_id;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.created_at;
  if (typeof field !== 'string') return false;
  field = value.role;
  if (typeof field !== 'string') return false;
  field = value.content;
  if (field !== undefined && (!Array.isArray(field) || !field.every(isChatMessagePart))) return false;
  field = value.usage;
  if (field !== undefined && !isChatMessageUsage(field)) return false;
  return true;
}

export function validateChatMessage(value, options) {
  return observe(isChatMessage, checkChatMessage, value, options);
}

export function checkChatMessage(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.id;
  if (!Number.isInteger(field)) n = under(list, n, place, 'id', field, INTEGER);
  field = value.chat_id;
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, STRING);
  field = value.model_config_id;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'model_config_id', field, STRING);
  }
  field = value.created_at;
  if (typeof field !== 'string') n = under(list, n, place, 'created_at', field, STRING);
  field = value.role;
  if (field === undefined || !check_role(field, list)) n = under(list, n, place, 'role', field);
  field = value.content;
  if (field !== undefined && (!Array.isArray(field) || !each(field, checkChatMessagePart, list))) {
    n = under(list, n, place, 'content', field, ARRAY);
  }
  field = value.usage;
  if (field !== undefined && !checkChatMessageUsage(field, list)) n = under(list, n, place, 'usage', field);
  n = remark(list, place, value, keys);
  return n === start;
}

function check_role(value, list) {
  if (typeof value !== 'string') return fail(list, 'ChatMessage#/properties/role', value, STRING);
  return known.includes(value) || note(list, 'value', 'ChatMessage#/properties/role', '', value);
}
