// Generated from spec/ by npm run generate. Do not edit.
import { collect, dateTime, fail, isObject, strangers, uuid } from '../runtime.js';

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

export function validateChatDiffStatus(value) {
  return collect(checkChatDiffStatus, value);
}

export function checkChatDiffStatus(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 5;
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { pattern: uuid });
  }
  field = value.url;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  field = value.pull_request_state;
  if (field !== undefined) {
    named++;
    if (field !== 'open' && field !== 'closed') {
      told += fail(field, report, names, 4, typeof field !== 'string' ? 'a string' : { enum: values });
    }
  }
  field = value.changes_requested;
  if (typeof field !== 'boolean') told += fail(field, report, names, 5, 'a boolean');
  field = value.additions;
  if (!Number.isInteger(field) || field < -2147483648 || field > 2147483647) {
    told += fail(field, report, names, 6, !Number.isInteger(field) ? 'an integer' : field < -2147483648 ? { minimum: 'at least -2147483648' } : { maximum: 'at most 2147483647' });
  }
  field = value.deletions;
  if (!Number.isInteger(field) || field < -2147483648 || field > 2147483647) {
    told += fail(field, report, names, 7, !Number.isInteger(field) ? 'an integer' : field < -2147483648 ? { minimum: 'at least -2147483648' } : { maximum: 'at most 2147483647' });
  }
  field = value.changed_files;
  if (!Number.isInteger(field) || field < -2147483648 || field > 2147483647) {
    told += fail(field, report, names, 8, !Number.isInteger(field) ? 'an integer' : field < -2147483648 ? { minimum: 'at least -2147483648' } : { maximum: 'at most 2147483647' });
  }
  field = value.refreshed_at;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || !dateTime.test(field)) {
      told += fail(field, report, names, 9, typeof field !== 'string' ? 'a string' : { pattern: dateTime });
    }
  }
  field = value.stale_at;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || !dateTime.test(field)) {
      told += fail(field, report, names, 10, typeof field !== 'string' ? 'a string' : { pattern: dateTime });
    }
  }
  return told + strangers(value, report, names, named);
}
