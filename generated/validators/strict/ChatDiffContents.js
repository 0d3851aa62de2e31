// Generated from spec/ by npm run generate. Do not edit.
import { UUID, collect, fail, isObject, size, under, unknown, uuid } from '../runtime.js';

const place = 'ChatDiffContents';
const keys = ['chat_id', 'provider', 'remote_origin', 'branch', 'pull_request_url', 'diff'];

export function checkChatDiffContents(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.chat_id;
  if (typeof field !== 'string' || !uuid(field)) n = under(list, n, place, 'chat_id', field, UUID);
  field = value.provider;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'provider', field, { type: 'string' });
  }
  field = value.remote_origin;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'remote_origin', field, { type: 'string' });
  }
  field = value.branch;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'branch', field, { type: 'string' });
  }
  field = value.pull_request_url;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'pull_request_url', field, { type: 'string' });
  }
  field = value.diff;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'diff', field, { type: 'string', minLength: 1 });
  }
  for (const key in value) {
    if (key !== 'chat_id' && key !== 'provider' && key !== 'remote_origin' && key !== 'branch' && key !== 'pull_request_url' && key !== 'diff') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isChatDiffContents(value) {
  return checkChatDiffContents(value);
}

export function validateChatDiffContents(value) {
  return collect(checkChatDiffContents, value);
}
