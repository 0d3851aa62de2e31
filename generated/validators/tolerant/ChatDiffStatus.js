// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, INTEGER, OBJECT, STRING, fail, isObject, note, observe, remark, under } from '../runtime.js';

const place = 'ChatDiffStatus';
const keys = [
  'chat_id',
  'url',
  'pull_request_state',
  'changes_requested',
  'additions',
  'deletions',
  'changed_files',
  'refreshed_at',
  'stale_at',
];
const known = ['open', 'closed'];

export function isChatDiffStatus(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.chat_id;
  if (typeof field !== 'string') return false;
  field = value.url;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.pull_request_state;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.changes_requested;
  if (typeof field !== 'boolean') return false;
  field = value.additions;
  if (!Number.isInteger(field)) return false;
  field = value.deletions;
  if (!Number.isInteger(field)) return false;
  field = value.changed_files;
  if (!Number.isInteger(field)) return false;
  field = value.refreshed_at;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.stale_at;
  if (field !== undefined && typeof field !== 'string') return false;
  return true;
}

export function validateChatDiffStatus(value, options) {
  return observe(isChatDiffStatus, checkChatDiffStatus, value, options);
}

export function checkChatDiffStatus(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.chat_id;
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, STRING);
  field = value.url;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'url', field, STRING);
  field = value.pull_request_state;
  if (field !== undefined && !check_pullRequestState(field, list)) {
    n = under(list, n, place, 'pull_request_state', field);
  }
  field = value.changes_requested;
  if (typeof field !== 'boolean') n = under(list, n, place, 'changes_requested', field, BOOLEAN);
  field = value.additions;
  if (!Number.isInteger(field)) n = under(list, n, place, 'additions', field, INTEGER);
  field = value.deletions;
  if (!Number.isInteger(field)) n = under(list, n, place, 'deletions', field, INTEGER);
  field = value.changed_files;
  if (!Number.isInteger(field)) n = under(list, n, place, 'changed_files', field, INTEGER);
  field = value.refreshed_at;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'refreshed_at', field, STRING);
  }
  field = value.stale_at;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'stale_at', field, STRING);
  n = remark(list, place, value, keys);
  return n === start;
}

function check_pullRequestState(value, list) {
  if (typeof value !== 'string') {
    return fail(list, 'ChatDiffStatus#/properties/pull_request_state', value, STRING);
  }
  return known.includes(value) || note(list, 'value', 'ChatDiffStatus#/properties/pull_request_state', '', value);
}
