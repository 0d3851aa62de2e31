// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, isObject, note, observe, pass, size, under } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';
import { checkChatMessageUsage } from './ChatMessageUsage.js';

const place = 'ChatMessage';
const known = ['user', 'assistant', 'tool'];

export function checkChatMessage(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.id;
  if (!Number.isInteger(field)) n = under(list, n, place, 'id', field, { type: 'integer' });
  field = value.chat_id;
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, { type: 'string' });
  field = value.model_config_id;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'model_config_id', field, { type: 'string' });
  }
  field = value.created_at;
  if (typeof field !== 'string') n = under(list, n, place, 'created_at', field, { type: 'string' });
  field = value.role;
  if (field === undefined || !check_role(field, list)) n = under(list, n, place, 'role', field);
  field = value.content;
  if (field !== undefined && (!Array.isArray(field) || !each(field, checkChatMessagePart, list))) {
    n = under(list, n, place, 'content', field, { type: 'array' });
  }
  field = value.usage;
  if (field !== undefined && !checkChatMessageUsage(field, list)) n = under(list, n, place, 'usage', field);
  if (list) {
    for (const key in value) {
      if (key !== 'id' && key !== 'chat_id' && key !== 'model_config_id' && key !== 'created_at' && key !== 'role' && key !== 'content' && key !== 'usage') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatMessage(value) {
  return checkChatMessage(value);
}

export function validateChatMessage(value, options) {
  return observe(checkChatMessage, value, options);
}

function check_role(value, list) {
  if (typeof value !== 'string') return fail(list, 'ChatMessage#/properties/role', value, { type: 'string' });
  return known.includes(value) || pass(list, 'value', 'ChatMessage#/properties/role', '/x-known-values', value);
}
