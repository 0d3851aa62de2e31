// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, OBJECT, STRING, TIME, UUID, closed, collect, fail, isObject, time, under, uuid } from '../runtime.js';

const place = 'ChatDiffStatus';
const values = ['open', 'closed'];
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

export function isChatDiffStatus(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) return false;
  field = value.url;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.pull_request_state;
  if (field !== undefined && field !== 'open' && field !== 'closed') return false;
  field = value.changes_requested;
  if (typeof field !== 'boolean') return false;
  field = value.additions;
  if (!Number.isInteger(field) || field < -2147483648 || field > 2147483647) return false;
  field = value.deletions;
  if (!Number.isInteger(field) || field < -2147483648 || field > 2147483647) return false;
  field = value.changed_files;
  if (!Number.isInteger(field) || field < -2147483648 || field > 2147483647) return false;
  field = value.refreshed_at;
  if (field !== undefined && (typeof field !== 'string' || !time(field))) return false;
  field = value.stale_at;
  if (field !== undefined && (typeof field !== 'string' || !time(field))) return false;
  for (const key in value) {
    if (
      key !== 'chat_id' &&
      key !== 'url' &&
      key !== 'pull_request_state' &&
      key !== 'changes_requested' &&
      key !== 'additions' &&
      key !== 'deletions' &&
      key !== 'changed_files' &&
      key !== 'refreshed_at' &&
      key !== 'stale_at'
    ) {
      return false;
    }
  }
  return true;
}

export function validateChatDiffStatus(value) {
  return isChatDiffStatus(value) ? [] : collect(checkChatDiffStatus, value);
}

export function checkChatDiffStatus(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'chat_id', field, UUID);
  field = value.url;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'url', field, STRING);
  field = value.pull_request_state;
  if (field !== undefined && field !== 'open' && field !== 'closed') {
    n = under(list, n, place, 'pull_request_state', field, { type: 'string', enum: values });
  }
  field = value.changes_requested;
  if (typeof field !== 'boolean') n = under(list, n, place, 'changes_requested', field, BOOLEAN);
  field = value.additions;
  if (!Number.isInteger(field) || field < -2147483648 || field > 2147483647) {
    n = under(list, n, place, 'additions', field, { type: 'integer', minimum: -2147483648, maximum: 2147483647 });
  }
  field = value.deletions;
  if (!Number.isInteger(field) || field < -2147483648 || field > 2147483647) {
    n = under(list, n, place, 'deletions', field, { type: 'integer', minimum: -2147483648, maximum: 2147483647 });
  }
  field = value.changed_files;
  if (!Number.isInteger(field) || field < -2147483648 || field > 2147483647) {
    n = under(list, n, place, 'changed_files', field, { type: 'integer', minimum: -2147483648, maximum: 2147483647 });
  }
  field = value.refreshed_at;
  if (field !== undefined && (typeof field !== 'string' || !time(field))) {
    n = under(list, n, place, 'refreshed_at', field, TIME);
  }
  field = value.stale_at;
  if (field !== undefined && (typeof field !== 'string' || !time(field))) {
    n = under(list, n, place, 'stale_at', field, TIME);
  }
  n = closed(list, place, value, keys);
  return n === start;
}
