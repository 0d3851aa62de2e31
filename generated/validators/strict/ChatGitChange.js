// Generated from spec/ by npm run generate. Do not edit.
import { collect, dateTime, fail, isObject, strangers, uuid } from '../runtime.js';

const values = ['added', 'modified', 'deleted', 'renamed'];
const table = ['ChatGitChange', '', 'id', 'chat_id', 'file_path', 'change_type', 'old_path', 'diff_summary', 'detected_at'];

export function isChatGitChange(value) {
  return checkChatGitChange(value) === 0;
}

export function validateChatGitChange(value) {
  return collect(checkChatGitChange, value);
}

export function checkChatGitChange(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 5;
  field = value.id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { pattern: uuid });
  }
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 3, typeof field !== 'string' ? 'a string' : { pattern: uuid });
  }
  field = value.file_path;
  if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  field = value.change_type;
  if (!values.includes(field)) {
    told += fail(field, report, names, 5, typeof field !== 'string' ? 'a string' : { enum: values });
  }
  field = value.old_path;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 6, 'a string');
  }
  field = value.diff_summary;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 7, 'a string');
  }
  field = value.detected_at;
  if (typeof field !== 'string' || !dateTime.test(field)) {
    told += fail(field, report, names, 8, typeof field !== 'string' ? 'a string' : { pattern: dateTime });
  }
  return told + strangers(value, report, names, named);
}
