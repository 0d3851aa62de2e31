// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest } from '../runtime.js';

const table = ['ChatDiffContents', '', 'chat_id', 'provider', 'remote_origin', 'branch', 'pull_request_url', 'diff'];
const keywords = {};

export function isChatDiffContents(value) {
  return checkChatDiffContents(value) === 0;
}

export function validateChatDiffContents(value, options) {
  return observe(checkChatDiffContents, value, keywords, options);
}

export function checkChatDiffContents(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.chat_id;
  if (typeof field !== 'string') told += fail(field, report, names, 2, 'string');
  field = value.provider;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'string');
  }
  field = value.remote_origin;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'string');
  }
  field = value.branch;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 5, 'string');
  }
  field = value.pull_request_url;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 6, 'string');
  }
  field = value.diff;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 7, 'string');
  }
  return told + rest(value, report, names);
}
