// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, TEXT, UUID, closed, collect, fail, isObject, under, uuid } from '../runtime.js';

const place = 'ChatDiffContents';
const keys = ['chat_id', 'provider', 'remote_origin', 'branch', 'pull_request_url', 'diff'];

export function isChatDiffContents(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) return false;
  field = value.provider;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.remote_origin;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.branch;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.pull_request_url;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.diff;
  if (field !== undefined && (typeof field !== 'string' || field === '')) return false;
  for (const key in value) {
    if (
      key !== 'chat_id' &&
      key !== 'provider' &&
      key !== 'remote_origin' &&
      key !== 'branch' &&
      key !== 'pull_request_url' &&
      key !== 'diff'
    ) {
      return false;
    }
  }
  return true;
}

export function validateChatDiffContents(value) {
  return isChatDiffContents(value) ? [] : collect(checkChatDiffContents, value);
}

export function checkChatDiffContents(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'chat_id', field, UUID);
  field = value.provider;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'provider', field, STRING);
  field = value.remote_origin;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'remote_origin', field, STRING);
  }
  field = value.branch;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'branch', field, STRING);
  field = value.pull_request_url;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'pull_request_url', field, STRING);
  }
  field = value.diff;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'diff', field, TEXT);
  }
  n = closed(list, place, value, keys);
  return n === start;
}
