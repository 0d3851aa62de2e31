// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';

const place = 'ChatDiffContents';

export function checkChatDiffContents(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.chat_id;
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, { type: 'string' });
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
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'diff', field, { type: 'string' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'chat_id' && key !== 'provider' && key !== 'remote_origin' && key !== 'branch' && key !== 'pull_request_url' && key !== 'diff') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatDiffContents(value) {
  return checkChatDiffContents(value);
}

export function validateChatDiffContents(value, options) {
  return observe(checkChatDiffContents, value, options);
}
