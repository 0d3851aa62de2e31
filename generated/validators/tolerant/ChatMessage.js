// Generated from spec/ by npm run generate. Do not edit.
import { each, isObject, observe } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';
import { checkChatMessageUsage } from './ChatMessageUsage.js';

const table = ['ChatMessage', 'id', 'chat_id', 'model_config_id', 'created_at', 'role', 'content', 'usage'];
const table2 = ['ChatMessage#/properties/role'];
const known = ['user', 'assistant', 'tool'];

export function isChatMessage(value) {
  return checkChatMessage(value);
}

export function validateChatMessage(value, options) {
  return observe(checkChatMessage, value, options);
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
  if (typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) return false;
  field = value.model_config_id;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) {
    return false;
  }
  field = value.created_at;
  if (typeof field !== 'string' && !report?.property(value, table, 4, field, 'string')) return false;
  field = value.role;
  if ((field === undefined || !check_role(field, report)) && !report?.property(value, table, 5, field)) {
    return false;
  }
  field = value.content;
  if (
    field !== undefined &&
    (!Array.isArray(field) || !each(field, checkChatMessagePart, report)) &&
    !report?.property(value, table, 6, field, 'array')
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
  report?.rest(value, table);
  return !report?.has(value);
}

function check_role(value, report) {
  if (typeof value !== 'string') {
    report?.itself(value, table2, 'string');
    return false;
  }
  if (report && !known.includes(value)) report.note(value, 'value', table2, '', value);
  return !report?.has(value);
}
