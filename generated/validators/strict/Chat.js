// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject, time, uuid, within } from '../runtime.js';
import { checkChatDiffStatus } from './ChatDiffStatus.js';
import { checkChatStatus } from './ChatStatus.js';

const table = [
  'Chat',
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
  return checkChat(value);
}

export function validateChat(value) {
  return collect(checkChat, value);
}

export function checkChat(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.id;
  if ((typeof field !== 'string' || !uuid(field)) && !report?.property(value, table, 1, field, 'uuid')) {
    return false;
  }
  field = value.owner_id;
  if ((typeof field !== 'string' || !uuid(field)) && !report?.property(value, table, 2, field, 'uuid')) {
    return false;
  }
  field = value.workspace_id;
  if (
    field !== undefined &&
    (typeof field !== 'string' || !uuid(field)) &&
    !report?.property(value, table, 3, field, 'uuid')
  ) {
    return false;
  }
  field = value.parent_chat_id;
  if (
    field !== undefined &&
    (typeof field !== 'string' || !uuid(field)) &&
    !report?.property(value, table, 4, field, 'uuid')
  ) {
    return false;
  }
  field = value.root_chat_id;
  if (
    field !== undefined &&
    (typeof field !== 'string' || !uuid(field)) &&
    !report?.property(value, table, 5, field, 'uuid')
  ) {
    return false;
  }
  field = value.last_model_config_id;
  if ((typeof field !== 'string' || !uuid(field)) && !report?.property(value, table, 6, field, 'uuid')) {
    return false;
  }
  field = value.title;
  if (
    (typeof field !== 'string' || !within(field, 1, 80)) &&
    !report?.property(value, table, 7, field, { type: 'string', minLength: 1, maxLength: 80 })
  ) {
    return false;
  }
  field = value.status;
  if ((field === undefined || !checkChatStatus(field, report)) && !report?.property(value, table, 8, field)) {
    return false;
  }
  field = value.last_error;
  if (
    typeof field !== 'string' &&
    field !== null &&
    !report?.property(value, table, 9, field, { type: ['string', 'null'] })
  ) {
    return false;
  }
  field = value.diff_status;
  if (field !== undefined && !checkChatDiffStatus(field, report) && !report?.property(value, table, 10, field)) {
    return false;
  }
  field = value.created_at;
  if ((typeof field !== 'string' || !time(field)) && !report?.property(value, table, 11, field, 'date-time')) {
    return false;
  }
  field = value.updated_at;
  if ((typeof field !== 'string' || !time(field)) && !report?.property(value, table, 12, field, 'date-time')) {
    return false;
  }
  field = value.archived;
  if (typeof field !== 'boolean' && !report?.property(value, table, 13, field, 'boolean')) return false;
  for (const key in value) {
    if (
      key !== 'id' &&
      key !== 'owner_id' &&
      key !== 'workspace_id' &&
      key !== 'parent_chat_id' &&
      key !== 'root_chat_id' &&
      key !== 'last_model_config_id' &&
      key !== 'title' &&
      key !== 'status' &&
      key !== 'last_error' &&
      key !== 'diff_status' &&
      key !== 'created_at' &&
      key !== 'updated_at' &&
      key !== 'archived' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
