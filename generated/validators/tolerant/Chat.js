// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';
import { checkChatDiffStatus, isChatDiffStatus } from './ChatDiffStatus.js';
import { checkChatStatus, isChatStatus } from './ChatStatus.js';

const place = 'Chat';
const keys = [
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
  if (!isObject(value)) return false;
  let field;
  field = value.id;
  if (typeof field !== 'string') return false;
  field = value.owner_id;
  if (typeof field !== 'string') return false;
  field = value.workspace_id;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.parent_chat_id;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.root_chat_id;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.last_model_config_id;
  if (typeof field !== 'string') return false;
  field = value.title;
  if (typeof field !== 'string') return false;
  field = value.status;
  if (field === undefined || !isChatStatus(field)) return false;
  field = value.last_error;
  if (typeof field !== 'string' && field !== null) return false;
  field = value.diff_status;
  if (field !== undefined && !isChatDiffStatus(field)) return false;
  field = value.created_at;
  if (typeof field !== 'string') return false;
  field = value.updated_at;
  if (typeof field !== 'string') return false;
  field = value.archived;
  if (typeof field !== 'boolean') return false;
  return true;
}

export function validateChat(value, options) {
  return observe(isChat, checkChat, value, options);
}

export function checkChat(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.id;
  if (typeof field !== 'string') n = under(list, n, place, 'id', field, STRING);
  field = value.owner_id;
  if (typeof field !== 'string') n = under(list, n, place, 'owner_id', field, STRING);
  field = value.workspace_id;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'workspace_id', field, STRING);
  }
  field = value.parent_chat_id;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'parent_chat_id', field, STRING);
  }
  field = value.root_chat_id;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'root_chat_id', field, STRING);
  }
  field = value.last_model_config_id;
  if (typeof field !== 'string') n = under(list, n, place, 'last_model_config_id', field, STRING);
  field = value.title;
  if (typeof field !== 'string') n = under(list, n, place, 'title', field, STRING);
  field = value.status;
  if (field === undefined || !checkChatStatus(field, list)) n = under(list, n, place, 'status', field);
  field = value.last_error;
  if (typeof field !== 'string' && field !== null) {
    n = under(list, n, place, 'last_error', field, { type: ['string', 'null'] });
  }
  field = value.diff_status;
  if (field !== undefined && !checkChatDiffStatus(field, list)) n = under(list, n, place, 'diff_status', field);
  field = value.created_at;
  if (typeof field !== 'string') n = under(list, n, place, 'created_at', field, STRING);
  field = value.updated_at;
  if (typeof field !== 'string') n = under(list, n, place, 'updated_at', field, STRING);
  field = value.archived;
  if (typeof field !== 'boolean') n = under(list, n, place, 'archived', field, BOOLEAN);
  n = remark(list, place, value, keys);
  return n === start;
}
