// Generated from spec/ by npm run generate. Do not edit.
import { INTEGER, LIST, OBJECT, TIME, UUID, closed, collect, each, fail, isObject, time, under, uuid } from '../runtime.js';
import { checkChatMessagePart, isChatMessagePart } from './ChatMessagePart.js';
import { checkChatMessageUsage, isChatMessageUsage } from './ChatMessageUsage.js';

const place = 'ChatMessage';
const values = ['user', 'assistant', 'tool'];
const keys = ['id', 'chat_id', 'model_config_id', 'created_at', 'role', 'content', 'usage'];

export function isChatMessage(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.id;
  if (!Number.isInteger(field)) return false;
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) return false;
  field = value.model_config_id;
  if (field !== undefined && (typeof field !== 'string' || !uuid(field))) return false;
  field = value.created_at;
  if (typeof field !== 'string' || !time(field)) return false;
  field = value.role;
  if (field !== 'user' && field !== 'assistant' && field !== 'tool') return false;
  field = value.content;
  if (field !== undefined && (!Array.isArray(field) || field.length < 1 || !field.every(isChatMessagePart))) {
    return false;
  }
  field = value.usage;
  if (field !== undefined && !isChatMessageUsage(field)) return false;
  for (const key in value) {
    if (
      key !== 'id' &&
      key !== 'chat_id' &&
      key !== 'model_config_id' &&
      key !== 'created_at' &&
      key !== 'role' &&
      key !== 'content' &&
      key !== 'usage'
    ) {
      return false;
    }
  }
  return true;
}

export function validateChatMessage(value) {
  return isChatMessage(value) ? [] : collect(checkChatMessage, value);
}

export function checkChatMessage(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.id;
  if (!Number.isInteger(field)) n = under(list, n, place, 'id', field, INTEGER);
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'chat_id', field, UUID);
  field = value.model_config_id;
  if (field !== undefined && (typeof field !== 'string' || !uuid(field))) {
    n = under(list, n, place, 'model_config_id', field, UUID);
  }
  field = value.created_at;
  if (typeof field !== 'string' || !time(field)) n = under(list, n, place, 'created_at', field, TIME);
  field = value.role;
  if (field !== 'user' && field !== 'assistant' && field !== 'tool') {
    n = under(list, n, place, 'role', field, { type: 'string', enum: values });
  }
  field = value.content;
  if (
    field !== undefined &&
    (!Array.isArray(field) || !each(field, checkChatMessagePart, list) || field.length < 1)
  ) {
    n = under(list, n, place, 'content', field, LIST);
  }
  field = value.usage;
  if (field !== undefined && !checkChatMessageUsage(field, list)) n = under(list, n, place, 'usage', field);
  n = closed(list, place, value, keys);
  return n === start;
}
