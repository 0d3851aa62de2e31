// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, TIME, UUID, closed, collect, fail, isObject, time, under, uuid } from '../runtime.js';

const place = 'ChatGitChange';
const values = ['added', 'modified', 'deleted', 'renamed'];
const keys = ['id', 'chat_id', 'file_path', 'change_type', 'old_path', 'diff_summary', 'detected_at'];

export function isChatGitChange(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.id;
  if (typeof field !== 'string' || !uuid(field)) return false;
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) return false;
  field = value.file_path;
  if (typeof field !== 'string') return false;
  field = value.change_type;
  if (field !== 'added' && field !== 'modified' && field !== 'deleted' && field !== 'renamed') return false;
  field = value.old_path;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.diff_summary;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.detected_at;
  if (typeof field !== 'string' || !time(field)) return false;
  for (const key in value) {
    if (
      key !== 'id' &&
      key !== 'chat_id' &&
      key !== 'file_path' &&
      key !== 'change_type' &&
      key !== 'old_path' &&
      key !== 'diff_summary' &&
      key !== 'detected_at'
    ) {
      return false;
    }
  }
  return true;
}

export function validateChatGitChange(value) {
  return isChatGitChange(value) ? [] : collect(checkChatGitChange, value);
}

export function checkChatGitChange(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.id;
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'id', field, UUID);
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'chat_id', field, UUID);
  field = value.file_path;
  if (typeof field !== 'string') n = under(list, n, place, 'file_path', field, STRING);
  field = value.change_type;
  if (field !== 'added' && field !== 'modified' && field !== 'deleted' && field !== 'renamed') {
    n = under(list, n, place, 'change_type', field, { type: 'string', enum: values });
  }
  field = value.old_path;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'old_path', field, STRING);
  field = value.diff_summary;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'diff_summary', field, STRING);
  }
  field = value.detected_at;
  if (typeof field !== 'string' || !time(field)) n = under(list, n, place, 'detected_at', field, TIME);
  n = closed(list, place, value, keys);
  return n === start;
}
