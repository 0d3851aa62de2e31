// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['ChatDiffContents', 'chat_id', 'provider', 'remote_origin', 'branch', 'pull_request_url', 'diff'];

export function isChatDiffContents(value) {
  return checkChatDiffContents(value);
}

export function validateChatDiffContents(value, options) {
  return observe(checkChatDiffContents, value, options);
}

export function checkChatDiffContents(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.chat_id;
  if (typeof field !== 'string' && !report?.property(value, table, 1, field, 'string')) return false;
  field = value.provider;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) {
    return false;
  }
  field = value.remote_origin;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) {
    return false;
  }
  field = value.branch;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 4, field, 'string')) {
    return false;
  }
  field = value.pull_request_url;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 5, field, 'string')) {
    return false;
  }
  field = value.diff;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 6, field, 'string')) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
