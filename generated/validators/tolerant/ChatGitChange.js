// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, fail, isObject, note, observe, remark, under } from '../runtime.js';

const place = 'ChatGitChange';
const keys = ['id', 'chat_id', 'file_path', 'change_type', 'old_path', 'diff_summary', 'detected_at'];
const known = ['added', 'modified', 'deleted', 'renamed'];

export function isChatGitChange(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.id;
  if (typeof field !== 'string') return false;
  field = value.chat_id;
  if (typeof field !== 'string') return false;
  field = value.file_path;
  if (typeof field !== 'string') return false;
  field = value.change_type;
  if (typeof field !== 'string') return false;
  field = value.old_path;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.diff_summary;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.detected_at;
  if (typeof field !== 'string') return false;
  return true;
}

export function validateChatGitChange(value, options) {
  return observe(isChatGitChange, checkChatGitChange, value, options);
}

export function checkChatGitChange(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.id;
  if (typeof field !== 'string') n = under(list, n, place, 'id', field, STRING);
  field = value.chat_id;
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, STRING);
  field = value.file_path;
  if (typeof field !== 'string') n = under(list, n, place, 'file_path', field, STRING);
  field = value.change_type;
  if (field === undefined || !check_changeType(field, list)) n = under(list, n, place, 'change_type', field);
  field = value.old_path;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'old_path', field, STRING);
  field = value.diff_summary;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'diff_summary', field, STRING);
  }
  field = value.detected_at;
  if (typeof field !== 'string') n = under(list, n, place, 'detected_at', field, STRING);
  n = remark(list, place, value, keys);
  return n === start;
}

function check_changeType(value, list) {
  if (typeof value !== 'string') return fail(list, 'ChatGitChange#/properties/change_type', value, STRING);
  return known.includes(value) || note(list, 'value', 'ChatGitChange#/properties/change_type', '', value);
}
