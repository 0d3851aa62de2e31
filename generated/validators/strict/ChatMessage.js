// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, isObject, time, uuid } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';
import { checkChatMessageUsage } from './ChatMessageUsage.js';

const table = ['ChatMessage', 'id', 'chat_id', 'model_config_id', 'created_at', 'role', 'content', 'usage'];
const values = ['user', 'assistant', 'tool'];

export function isChatMessage(value) {
  return checkChatMessage(value);
}

export function validateChatMessage(value) {
  return collect(checkChatMessage, value);
}

export function checkChatMessage(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.id;
  if (!Number.isInteger(field) && !report?.property(value, table, 1, field, 'integer')) return false;
  field = value.chat_id;
  if ((typeof field !== 'string' || !uuid(field)) && !report?.property(value, table, 2, field, 'uuid')) {
    return false;
  }
  field = value.model_config_id;
  if (
    field !== undefined &&
    (typeof field !== 'string' || !uuid(field)) &&
    !report?.property(value, table, 3, field, 'uuid')
  ) {
    return false;
  }
  field = value.created_at;
  if ((typeof field !== 'string' || !time(field)) && !report?.property(value, table, 4, field, 'date-time')) {
    return false;
  }
  field = value.role;
  if (
    field !== 'user' &&
    field !== 'assistant' &&
    field !== 'tool' &&
    !report?.property(value, table, 5, field, values)
  ) {
    return false;
  }
  field = value.content;
  if (
    field !== undefined &&
    (!Array.isArray(field) || !each(field, checkChatMessagePart, report) || field.length < 1) &&
    !report?.property(value, table, 6, field, { type: 'array', minItems: 1 })
  ) {
    return false;
  }
  field = value.usage;
  if (
    field !== undefined &&
    !checkChatMessageUsage(field, report) &&
    !report?.property(value, table, 7, field)
  ) {
    return false;
  }
  for (const key in value) {
    if (
      key !== 'id' &&
      key !== 'chat_id' &&
      key !== 'model_config_id' &&
      key !== 'created_at' &&
      key !== 'role' &&
      key !== 'content' &&
      key !== 'usage' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
