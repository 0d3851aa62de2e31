// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject, time, uuid } from '../runtime.js';

const table = [
  'ChatDiffStatus',
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
const values = ['open', 'closed'];

export function isChatDiffStatus(value) {
  return checkChatDiffStatus(value);
}

export function validateChatDiffStatus(value) {
  return collect(checkChatDiffStatus, value);
}

export function checkChatDiffStatus(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.chat_id;
  if ((typeof field !== 'string' || !uuid(field)) && !report?.property(value, table, 1, field, 'uuid')) {
    return false;
  }
  field = value.url;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) {
    return false;
  }
  field = value.pull_request_state;
  if (
    field !== undefined &&
    field !== 'open' &&
    field !== 'closed' &&
    !report?.property(value, table, 3, field, values)
  ) {
    return false;
  }
  field = value.changes_requested;
  if (typeof field !== 'boolean' && !report?.property(value, table, 4, field, 'boolean')) return false;
  field = value.additions;
  if (
    (!Number.isInteger(field) || field < -2147483648 || field > 2147483647) &&
    !report?.property(value, table, 5, field, { type: 'integer', minimum: -2147483648, maximum: 2147483647 })
  ) {
    return false;
  }
  field = value.deletions;
  if (
    (!Number.isInteger(field) || field < -2147483648 || field > 2147483647) &&
    !report?.property(value, table, 6, field, { type: 'integer', minimum: -2147483648, maximum: 2147483647 })
  ) {
    return false;
  }
  field = value.changed_files;
  if (
    (!Number.isInteger(field) || field < -2147483648 || field > 2147483647) &&
    !report?.property(value, table, 7, field, { type: 'integer', minimum: -2147483648, maximum: 2147483647 })
  ) {
    return false;
  }
  field = value.refreshed_at;
  if (
    field !== undefined &&
    (typeof field !== 'string' || !time(field)) &&
    !report?.property(value, table, 8, field, 'date-time')
  ) {
    return false;
  }
  field = value.stale_at;
  if (
    field !== undefined &&
    (typeof field !== 'string' || !time(field)) &&
    !report?.property(value, table, 9, field, 'date-time')
  ) {
    return false;
  }
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
      key !== 'stale_at' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
