// Generated from spec/ by npm run generate. Do not edit.
import { collect, countCharacters, dateTime, fail, inside, isObject, strangers, uuid, within } from '../runtime.js';
import { checkChatDiffStatus } from './ChatDiffStatus.js';
import { checkChatStatus } from './ChatStatus.js';

const table = [
  'Chat',
  '',
  'id',
  'owner_id',
  'workspace_id',
  'parent_chat_id',
  'root_chat_id',
  'last_model_config_id',
  'title',
  'status',
  'last_error',
  'diff_status',
  'created_at',
  'updated_at',
  'archived',
];

export function isChat(value) {
  return checkChat(value) === 0;
}

export function validateChat(value) {
  return collect(checkChat, value);
}

export function checkChat(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 9;
  field = value.id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { pattern: uuid });
  }
  field = value.owner_id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 3, typeof field !== 'string' ? 'a string' : { pattern: uuid });
  }
  field = value.workspace_id;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || !uuid.test(field)) {
      told += fail(field, report, names, 4, typeof field !== 'string' ? 'a string' : { pattern: uuid });
    }
  }
  field = value.parent_chat_id;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || !uuid.test(field)) {
      told += fail(field, report, names, 5, typeof field !== 'string' ? 'a string' : { pattern: uuid });
    }
  }
  field = value.root_chat_id;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || !uuid.test(field)) {
      told += fail(field, report, names, 6, typeof field !== 'string' ? 'a string' : { pattern: uuid });
    }
  }
  field = value.last_model_config_id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 7, typeof field !== 'string' ? 'a string' : { pattern: uuid });
  }
  field = value.title;
  if (typeof field !== 'string' || !within(field, 1, 80)) {
    told += fail(field, report, names, 8, typeof field !== 'string' ? 'a string' : field === '' ? { minLength: ' must not be empty' } : { maxLength: ` must have at most 80 characters, not ${countCharacters(field)}` });
  }
  field = value.status;
  told += field === undefined ? fail(field, report, names, 9) : inside(checkChatStatus(field, report), report, names[9]);
  field = value.last_error;
  if (typeof field !== 'string' && field !== null) told += fail(field, report, names, 10, 'a string or null');
  field = value.diff_status;
  if (field !== undefined) {
    named++;
    told += inside(checkChatDiffStatus(field, report), report, names[11]);
  }
  field = value.created_at;
  if (typeof field !== 'string' || !dateTime.test(field)) {
    told += fail(field, report, names, 12, typeof field !== 'string' ? 'a string' : { pattern: dateTime });
  }
  field = value.updated_at;
  if (typeof field !== 'string' || !dateTime.test(field)) {
    told += fail(field, report, names, 13, typeof field !== 'string' ? 'a string' : { pattern: dateTime });
  }
  field = value.archived;
  if (typeof field !== 'boolean') told += fail(field, report, names, 14, 'a boolean');
  return told + strangers(value, report, names, named);
}
