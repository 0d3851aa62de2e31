// Generated from spec/ by npm run generate. Do not edit.
import { among, collect, dateTime, fail, isObject, maximum, minimum, pattern, strangers, uuid } from '../runtime.js';

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
const keywords = { enum: among, pattern, minimum, maximum };

export function isChatDiffStatus(value) {
  return checkChatDiffStatus(value) === 0;
}

export function validateChatDiffStatus(value) {
  return collect(checkChatDiffStatus, value, keywords);
}

export function checkChatDiffStatus(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  let named = 5;
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 2, { type: 'string', pattern: uuid });
  }
  field = value.url;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'string');
  }
  field = value.pull_request_state;
  if (field !== undefined) {
    named++;
    if (field !== 'open' && field !== 'closed') {
      told += fail(field, report, names, 4, { type: 'string', enum: values });
    }
  }
  field = value.changes_requested;
  if (typeof field !== 'boolean') told += fail(field, report, names, 5, 'boolean');
  field = value.additions;
  if (!Number.isInteger(field) || field < -2147483648 || field > 2147483647) {
    told += fail(field, report, names, 6, { type: 'integer', minimum: -2147483648, maximum: 2147483647 });
  }
  field = value.deletions;
  if (!Number.isInteger(field) || field < -2147483648 || field > 2147483647) {
    told += fail(field, report, names, 7, { type: 'integer', minimum: -2147483648, maximum: 2147483647 });
  }
  field = value.changed_files;
  if (!Number.isInteger(field) || field < -2147483648 || field > 2147483647) {
    told += fail(field, report, names, 8, { type: 'integer', minimum: -2147483648, maximum: 2147483647 });
  }
  field = value.refreshed_at;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || !dateTime.test(field)) {
      told += fail(field, report, names, 9, { type: 'string', pattern: dateTime });
    }
  }
  field = value.stale_at;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || !dateTime.test(field)) {
      told += fail(field, report, names, 10, { type: 'string', pattern: dateTime });
    }
  }
  return told + strangers(value, report, names, named);
}
