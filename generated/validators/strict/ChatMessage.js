// Generated from spec/ by npm run generate. Do not edit.
import { among, collect, dateTime, each, fail, inside, isObject, minItems, minLength, only, pattern, strangers, uuid } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';
import { checkChatMessageUsage } from './ChatMessageUsage.js';

const values = ['user', 'assistant', 'tool'];
const table = ['ChatMessage', '', 'id', 'chat_id', 'model_config_id', 'created_at', 'role', 'content', 'usage'];
const keywords = { const: only, enum: among, pattern, minLength, minItems };

export function isChatMessage(value) {
  return checkChatMessage(value) === 0;
}

export function validateChatMessage(value) {
  return collect(checkChatMessage, value, keywords);
}

export function checkChatMessage(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  let named = 4;
  field = value.id;
  if (!Number.isInteger(field)) told += fail(field, report, names, 2, 'integer');
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 3, { type: 'string', pattern: uuid });
  }
  field = value.model_config_id;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || !uuid.test(field)) {
      told += fail(field, report, names, 4, { type: 'string', pattern: uuid });
    }
  }
  field = value.created_at;
  if (typeof field !== 'string' || !dateTime.test(field)) {
    told += fail(field, report, names, 5, { type: 'string', pattern: dateTime });
  }
  field = value.role;
  if (field !== 'user' && field !== 'assistant' && field !== 'tool') {
    told += fail(field, report, names, 6, { type: 'string', enum: values });
  }
  field = value.content;
  if (field !== undefined) {
    named++;
    if (!Array.isArray(field) || field.length < 1) {
      told += fail(field, report, names, 7, { type: 'array', minItems: 1 });
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
