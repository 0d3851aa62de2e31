// Generated from spec/ by npm run generate. Do not edit.
import { collect, isObject, uuid } from '../runtime.js';

const table = ['ChatDiffContents', 'chat_id', 'provider', 'remote_origin', 'branch', 'pull_request_url', 'diff'];

export function isChatDiffContents(value) {
  return checkChatDiffContents(value);
}

export function validateChatDiffContents(value) {
  return collect(checkChatDiffContents, value);
}

export function checkChatDiffContents(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.chat_id;
  if ((typeof field !== 'string' || !uuid(field)) && !report?.property(value, table, 1, field, 'uuid')) {
    return false;
  }
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
  if (
    field !== undefined &&
    (typeof field !== 'string' || field === '') &&
    !report?.property(value, table, 6, field, { type: 'string', minLength: 1 })
  ) {
    return false;
  }
  for (const key in value) {
    if (
      key !== 'chat_id' &&
      key !== 'provider' &&
      key !== 'remote_origin' &&
      key !== 'branch' &&
      key !== 'pull_request_url' &&
      key !== 'diff' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
