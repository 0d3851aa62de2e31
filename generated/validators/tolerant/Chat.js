// Generated from spec/ by npm run generate. Do not edit.
import { fail, inside, isObject, observe, rest } from '../runtime.js';
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

export function validateChat(value, options) {
  return observe(checkChat, value, options);
}

export function checkChat(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.id;
  if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
  field = value.owner_id;
  if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  field = value.workspace_id;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  }
  field = value.parent_chat_id;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 5, 'a string');
  }
  field = value.root_chat_id;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 6, 'a string');
  }
  field = value.last_model_config_id;
  if (typeof field !== 'string') told += fail(field, report, names, 7, 'a string');
  field = value.title;
  if (typeof field !== 'string') told += fail(field, report, names, 8, 'a string');
  field = value.status;
  told += field === undefined ? fail(field, report, names, 9) : inside(checkChatStatus(field, report), report, names[9]);
  field = value.last_error;
  if (typeof field !== 'string' && field !== null) told += fail(field, report, names, 10, 'a string or null');
  field = value.diff_status;
  if (field !== undefined) told += inside(checkChatDiffStatus(field, report), report, names[11]);
  field = value.created_at;
  if (typeof field !== 'string') told += fail(field, report, names, 12, 'a string');
  field = value.updated_at;
  if (typeof field !== 'string') told += fail(field, report, names, 13, 'a string');
  field = value.archived;
  if (typeof field !== 'boolean') told += fail(field, report, names, 14, 'a boolean');
  return told + rest(value, report, names);
}
