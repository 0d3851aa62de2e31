// Generated from spec/ by npm run generate. Do not edit.
import { TIME, UUID, collect, each, fail, isObject, size, time, under, unknown, uuid } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';
import { checkChatMessageUsage } from './ChatMessageUsage.js';

const place = 'ChatMessage';
const values = ['user', 'assistant', 'tool'];
const keys = ['id', 'chat_id', 'model_config_id', 'created_at', 'role', 'content', 'usage'];

export function checkChatMessage(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.id;
  if (!Number.isInteger(field)) n = under(list, n, place, 'id', field, { type: 'integer' });
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
  if (field !== undefined && (!Array.isArray(field) || !each(field, checkChatMessagePart, list) || field.length < 1)) {
    n = under(list, n, place, 'content', field, { type: 'array', minItems: 1 });
  }
  field = value.usage;
  if (field !== undefined && !checkChatMessageUsage(field, list)) n = under(list, n, place, 'usage', field);
  for (const key in value) {
    if (key !== 'id' && key !== 'chat_id' && key !== 'model_config_id' && key !== 'created_at' && key !== 'role' && key !== 'content' && key !== 'usage') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isChatMessage(value) {
  return checkChatMessage(value);
}

export function validateChatMessage(value) {
  return collect(checkChatMessage, value);
}
