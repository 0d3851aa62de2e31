// Generated from spec/ by npm run generate. Do not edit.
import { among, collect, dateTime, fail, isObject, pattern, strangers, uuid } from '../runtime.js';

const values = ['added', 'modified', 'deleted', 'renamed'];
const table = ['ChatGitChange', '', 'id', 'chat_id', 'file_path', 'change_type', 'old_path', 'diff_summary', 'detected_at'];
const keywords = { enum: among, pattern };

export function isChatGitChange(value) {
  return checkChatGitChange(value) === 0;
}

export function validateChatGitChange(value) {
  return collect(checkChatGitChange, value, keywords);
}

export function checkChatGitChange(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  let named = 5;
  field = value.id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 2, { type: 'string', pattern: uuid });
  }
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 3, { type: 'string', pattern: uuid });
  }
  field = value.file_path;
  if (typeof field !== 'string') told += fail(field, report, names, 4, 'string');
  field = value.change_type;
  if (field !== 'added' && field !== 'modified' && field !== 'deleted' && field !== 'renamed') {
    told += fail(field, report, names, 5, { type: 'string', enum: values });
  }
  field = value.old_path;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 6, 'string');
  }
  field = value.diff_summary;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 7, 'string');
  }
  field = value.detected_at;
  if (typeof field !== 'string' || !dateTime.test(field)) {
    told += fail(field, report, names, 8, { type: 'string', pattern: dateTime });
  }
  return told + strangers(value, report, names, named);
}
