// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, pass, size, under } from '../runtime.js';

const place = 'ChatDiffStatus';
const known = ['open', 'closed'];

export function checkChatDiffStatus(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.chat_id;
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, { type: 'string' });
  field = value.url;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'url', field, { type: 'string' });
  }
  field = value.pull_request_state;
  if (field !== undefined && !check_pullRequestState(field, list)) {
    n = under(list, n, place, 'pull_request_state', field);
  }
  field = value.changes_requested;
  if (typeof field !== 'boolean') n = under(list, n, place, 'changes_requested', field, { type: 'boolean' });
  field = value.additions;
  if (!Number.isInteger(field)) n = under(list, n, place, 'additions', field, { type: 'integer' });
  field = value.deletions;
  if (!Number.isInteger(field)) n = under(list, n, place, 'deletions', field, { type: 'integer' });
  field = value.changed_files;
  if (!Number.isInteger(field)) n = under(list, n, place, 'changed_files', field, { type: 'integer' });
  field = value.refreshed_at;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'refreshed_at', field, { type: 'string' });
  }
  field = value.stale_at;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'stale_at', field, { type: 'string' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'chat_id' && key !== 'url' && key !== 'pull_request_state' && key !== 'changes_requested' && key !== 'additions' && key !== 'deletions' && key !== 'changed_files' && key !== 'refreshed_at' && key !== 'stale_at') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatDiffStatus(value) {
  return checkChatDiffStatus(value);
}

export function validateChatDiffStatus(value, options) {
  return observe(checkChatDiffStatus, value, options);
}

function check_pullRequestState(value, list) {
  if (typeof value !== 'string') {
    return fail(list, 'ChatDiffStatus#/properties/pull_request_state', value, { type: 'string' });
  }
  return known.includes(value) || pass(list, 'value', 'ChatDiffStatus#/properties/pull_request_state', '/x-known-values', value);
}
