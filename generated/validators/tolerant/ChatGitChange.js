// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, pass, size, under } from '../runtime.js';

const place = 'ChatGitChange';
const known = ['added', 'modified', 'deleted', 'renamed'];

export function checkChatGitChange(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.id;
  if (typeof field !== 'string') n = under(list, n, place, 'id', field, { type: 'string' });
  field = value.chat_id;
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, { type: 'string' });
  field = value.file_path;
  if (typeof field !== 'string') n = under(list, n, place, 'file_path', field, { type: 'string' });
  field = value.change_type;
  if (field === undefined || !check_changeType(field, list)) n = under(list, n, place, 'change_type', field);
  field = value.old_path;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'old_path', field, { type: 'string' });
  }
  field = value.diff_summary;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'diff_summary', field, { type: 'string' });
  }
  field = value.detected_at;
  if (typeof field !== 'string') n = under(list, n, place, 'detected_at', field, { type: 'string' });
  if (list) {
    for (const key in value) {
      if (key !== 'id' && key !== 'chat_id' && key !== 'file_path' && key !== 'change_type' && key !== 'old_path' && key !== 'diff_summary' && key !== 'detected_at') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatGitChange(value) {
  return checkChatGitChange(value);
}

export function validateChatGitChange(value, options) {
  return observe(checkChatGitChange, value, options);
}

function check_changeType(value, list) {
  if (typeof value !== 'string') {
    return fail(list, 'ChatGitChange#/properties/change_type', value, { type: 'string' });
  }
  return known.includes(value) || pass(list, 'value', 'ChatGitChange#/properties/change_type', '/x-known-values', value);
}
