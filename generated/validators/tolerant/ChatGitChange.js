// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, known, observe, rest } from '../runtime.js';

const values = ['added', 'modified', 'deleted', 'renamed'];
const table = ['ChatGitChange', '', 'id', 'chat_id', 'file_path', 'change_type', 'old_path', 'diff_summary', 'detected_at'];

export function isChatGitChange(value) {
  return checkChatGitChange(value) === 0;
}

export function validateChatGitChange(value, options) {
  return observe(checkChatGitChange, value, options);
}

export function checkChatGitChange(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.id;
  if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
  field = value.chat_id;
  if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  field = value.file_path;
  if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  field = value.change_type;
  if (typeof field !== 'string') told += fail(field, report, names, 5, 'a string');
  else told += known(field, report, names, 5, values);
  field = value.old_path;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 6, 'a string');
  }
  field = value.diff_summary;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 7, 'a string');
  }
  field = value.detected_at;
  if (typeof field !== 'string') told += fail(field, report, names, 8, 'a string');
  return told + rest(value, report, names);
}
