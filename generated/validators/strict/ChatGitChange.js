// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject, time, uuid } from '../runtime.js';

const table = ['ChatGitChange', 'id', 'chat_id', 'file_path', 'change_type', 'old_path', 'diff_summary', 'detected_at'];
const values = ['added', 'modified', 'deleted', 'renamed'];

export function isChatGitChange(value) {
  return checkChatGitChange(value);
}

export function validateChatGitChange(value) {
  return collect(checkChatGitChange, value);
}

export function checkChatGitChange(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.id;
  if ((typeof field !== 'string' || !uuid(field)) && !report?.property(value, table, 1, field, 'uuid')) {
    return false;
  }
  field = value.chat_id;
  if ((typeof field !== 'string' || !uuid(field)) && !report?.property(value, table, 2, field, 'uuid')) {
    return false;
  }
  field = value.file_path;
  if (typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) return false;
  field = value.change_type;
  if (
    field !== 'added' &&
    field !== 'modified' &&
    field !== 'deleted' &&
    field !== 'renamed' &&
    !report?.property(value, table, 4, field, values)
  ) {
    return false;
  }
  field = value.old_path;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 5, field, 'string')) {
    return false;
  }
  field = value.diff_summary;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 6, field, 'string')) {
    return false;
  }
  field = value.detected_at;
  if ((typeof field !== 'string' || !time(field)) && !report?.property(value, table, 7, field, 'date-time')) {
    return false;
  }
  for (const key in value) {
    if (
      key !== 'id' &&
      key !== 'chat_id' &&
      key !== 'file_path' &&
      key !== 'change_type' &&
      key !== 'old_path' &&
      key !== 'diff_summary' &&
      key !== 'detected_at' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
