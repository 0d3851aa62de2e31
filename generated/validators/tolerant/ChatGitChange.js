// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['ChatGitChange', 'id', 'chat_id', 'file_path', 'change_type', 'old_path', 'diff_summary', 'detected_at'];
const table2 = ['ChatGitChange#/properties/change_type'];
const known = ['added', 'modified', 'deleted', 'renamed'];

export function isChatGitChange(value) {
  return checkChatGitChange(value);
}

export function validateChatGitChange(value, options) {
  return observe(checkChatGitChange, value, options);
}

export function checkChatGitChange(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.id;
  if (typeof field !== 'string' && !report?.property(value, table, 1, field, 'string')) return false;
  field = value.chat_id;
  if (typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) return false;
  field = value.file_path;
  if (typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) return false;
  field = value.change_type;
  if ((field === undefined || !check_changeType(field, report)) && !report?.property(value, table, 4, field)) {
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
  if (typeof field !== 'string' && !report?.property(value, table, 7, field, 'string')) return false;
  report?.rest(value, table);
  return !report?.has(value);
}

function check_changeType(value, report) {
  if (typeof value !== 'string') {
    report?.itself(value, table2, 'string');
    return false;
  }
  if (report && !known.includes(value)) report.note(value, 'value', table2, '', value);
  return !report?.has(value);
}
