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

export function isChatDiffStatus(value) {
  return checkChatDiffStatus(value) === 0;
}

export function validateChatDiffStatus(value, options) {
  return observe(checkChatDiffStatus, value, options);
}

export function checkChatDiffStatus(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.chat_id;
  if (typeof field !== 'string') told += fail(field, report, names, 2, 'a string');
  field = value.url;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  field = value.pull_request_state;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
    else told += known(field, report, names, 4, values);
  }
  field = value.changes_requested;
  if (typeof field !== 'boolean') told += fail(field, report, names, 5, 'a boolean');
  field = value.additions;
  if (!Number.isInteger(field)) told += fail(field, report, names, 6, 'an integer');
  field = value.deletions;
  if (!Number.isInteger(field)) told += fail(field, report, names, 7, 'an integer');
  field = value.changed_files;
  if (!Number.isInteger(field)) told += fail(field, report, names, 8, 'an integer');
  field = value.refreshed_at;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 9, 'a string');
  }
  field = value.stale_at;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 10, 'a string');
  }
  return told + rest(value, report, names);
}
