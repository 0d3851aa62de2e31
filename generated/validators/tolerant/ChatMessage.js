// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, inside, isObject, known, observe, rest } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';
import { checkChatMessageUsage } from './ChatMessageUsage.js';

const values = ['user', 'assistant', 'tool'];
const table = ['ChatMessage', '', 'id', 'chat_id', 'model_config_id', 'created_at', 'role', 'content', 'usage'];

export function isChatMessage(value) {
  return checkChatMessage(value) === 0;
}

export function validateChatMessage(value, options) {
  return observe(checkChatMessage, value, options);
}

export function checkChatMessage(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.id;
  if (!Number.isInteger(field)) told += fail(field, report, names, 2, 'an integer');
  field = value.chat_id;
  if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  field = value.model_config_id;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  }
  field = value.created_at;
  if (typeof field !== 'string') told += fail(field, report, names, 5, 'a string');
  field = value.role;
  if (typeof field !== 'string') told += fail(field, report, names, 6, 'a string');
  else told += known(field, report, names, 6, values);
  field = value.content;
  if (field !== undefined) {
    if (!Array.isArray(field)) told += fail(field, report, names, 7, 'an array');
    told += inside(each(field, checkChatMessagePart, report), report, names[7]);
  }
  field = value.usage;
  if (field !== undefined) told += inside(checkChatMessageUsage(field, report), report, names[8]);
  return told + rest(value, report, names);
}
