// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, known, observe, rest } from '../runtime.js';

const values = ['open', 'closed'];
const table = [
  'ChatDiffStatus',
  '',
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
const keywords = {};

export function isChatDiffStatus(value) {
  return checkChatDiffStatus(value) === 0;
}

export function validateChatDiffStatus(value, options) {
  return observe(checkChatDiffStatus, value, keywords, options);
}

export function checkChatDiffStatus(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.chat_id;
  if (typeof field !== 'string') told += fail(field, report, names, 2, 'string');
  field = value.url;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'string');
  }
  field = value.pull_request_state;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'string');
    else told += known(field, report, names, 4, values);
  }
  field = value.changes_requested;
  if (typeof field !== 'boolean') told += fail(field, report, names, 5, 'boolean');
  field = value.additions;
  if (!Number.isInteger(field)) told += fail(field, report, names, 6, 'integer');
  field = value.deletions;
  if (!Number.isInteger(field)) told += fail(field, report, names, 7, 'integer');
  field = value.changed_files;
  if (!Number.isInteger(field)) told += fail(field, report, names, 8, 'integer');
  field = value.refreshed_at;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 9, 'string');
  }
  field = value.stale_at;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 10, 'string');
  }
  return told + rest(value, report, names);
}
