// Generated from spec/ by npm run generate. Do not edit.
import { collect, dateTime, each, fail, inside, isObject, strangers, uuid } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';
import { checkChatMessageUsage } from './ChatMessageUsage.js';

const values = ['user', 'assistant', 'tool'];
const table = ['ChatMessage', '', 'id', 'chat_id', 'model_config_id', 'created_at', 'role', 'content', 'usage'];

export function isChatMessage(value) {
  return checkChatMessage(value) === 0;
}

export function validateChatMessage(value) {
  return collect(checkChatMessage, value);
}

export function checkChatMessage(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 4;
  field = value.id;
  if (!Number.isInteger(field)) told += fail(field, report, names, 2, 'an integer');
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 3, typeof field !== 'string' ? 'a string' : { pattern: uuid });
  }
  field = value.model_config_id;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || !uuid.test(field)) {
      told += fail(field, report, names, 4, typeof field !== 'string' ? 'a string' : { pattern: uuid });
    }
  }
  field = value.created_at;
  if (typeof field !== 'string' || !dateTime.test(field)) {
    told += fail(field, report, names, 5, typeof field !== 'string' ? 'a string' : { pattern: dateTime });
  }
  field = value.role;
  if (field !== 'user' && field !== 'assistant' && field !== 'tool') {
    told += fail(field, report, names, 6, typeof field !== 'string' ? 'a string' : { enum: values });
  }
  field = value.content;
  if (field !== undefined) {
    named++;
    if (!Array.isArray(field) || field.length < 1) {
      told += fail(field, report, names, 7, !Array.isArray(field) ? 'an array' : { minItems: ' must not be empty' });
    }
    told += inside(each(field, checkChatMessagePart, report), report, names[7]);
  }
  field = value.usage;
  if (field !== undefined) {
    named++;
    told += inside(checkChatMessageUsage(field, report), report, names[8]);
  }
  return told + strangers(value, report, names, named);
}
