// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

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
const table2 = ['ChatDiffStatus#/properties/pull_request_state'];
const known = ['open', 'closed'];

export function isChatDiffStatus(value) {
  return checkChatDiffStatus(value);
}

export function validateChatDiffStatus(value, options) {
  return observe(checkChatDiffStatus, value, options);
}

export function checkChatDiffStatus(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.chat_id;
  if (typeof field !== 'string' && !report?.property(value, table, 1, field, 'string')) return false;
  field = value.url;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) {
    return false;
  }
  field = value.pull_request_state;
  if (
    field !== undefined &&
    !check_pullRequestState(field, report) &&
    !report?.property(value, table, 3, field)
  ) {
    return false;
  }
  field = value.changes_requested;
  if (typeof field !== 'boolean' && !report?.property(value, table, 4, field, 'boolean')) return false;
  field = value.additions;
  if (!Number.isInteger(field) && !report?.property(value, table, 5, field, 'integer')) return false;
  field = value.deletions;
  if (!Number.isInteger(field) && !report?.property(value, table, 6, field, 'integer')) return false;
  field = value.changed_files;
  if (!Number.isInteger(field) && !report?.property(value, table, 7, field, 'integer')) return false;
  field = value.refreshed_at;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 8, field, 'string')) {
    return false;
  }
  field = value.stale_at;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 9, field, 'string')) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}

function check_pullRequestState(value, report) {
  if (typeof value !== 'string') {
    report?.itself(value, table2, 'string');
    return false;
  }
  if (report && !known.includes(value)) report.note(value, 'value', table2, '', value);
  return !report?.has(value);
}
