// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, fail, isObject, observe, remark, under } from '../runtime.js';

const place = 'ChatDiffContents';
const keys = ['chat_id', 'provider', 'remote_origin', 'branch', 'pull_request_url', 'diff'];

export function isChatDiffContents(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.chat_id;
  if (typeof field !== 'string') return false;
  field = value.provider;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.remote_origin;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.branch;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.pull_request_url;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.diff;
  if (field !== undefined && typeof field !== 'string') return false;
  return true;
}

export function validateChatDiffContents(value, options) {
  return observe(isChatDiffContents, checkChatDiffContents, value, options);
}

export function checkChatDiffContents(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.chat_id;
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, STRING);
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
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'diff', field, STRING);
  n = remark(list, place, value, keys);
  return n === start;
}
