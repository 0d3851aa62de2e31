// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, strangers, uuid } from '../runtime.js';

const table = ['ChatDiffContents', '', 'chat_id', 'provider', 'remote_origin', 'branch', 'pull_request_url', 'diff'];

export function isChatDiffContents(value) {
  return checkChatDiffContents(value) === 0;
}

export function validateChatDiffContents(value) {
  return collect(checkChatDiffContents, value);
}

export function checkChatDiffContents(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 1;
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid.test(field)) {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { pattern: uuid });
  }
  field = value.provider;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  field = value.remote_origin;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  }
  field = value.branch;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 5, 'a string');
  }
  field = value.pull_request_url;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 6, 'a string');
  }
  field = value.diff;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 7, typeof field !== 'string' ? 'a string' : { minLength: ' must not be empty' });
    }
  }
  return told + strangers(value, report, names, named);
}
