// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';
import { checkChatDiffStatus } from './ChatDiffStatus.js';
import { checkChatStatus } from './ChatStatus.js';

const place = 'Chat';

export function checkChat(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.id;
  if (typeof field !== 'string') n = under(list, n, place, 'id', field, { type: 'string' });
  field = value.owner_id;
  if (typeof field !== 'string') n = under(list, n, place, 'owner_id', field, { type: 'string' });
  field = value.workspace_id;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'workspace_id', field, { type: 'string' });
  }
  field = value.parent_chat_id;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'parent_chat_id', field, { type: 'string' });
  }
  field = value.root_chat_id;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'root_chat_id', field, { type: 'string' });
  }
  field = value.last_model_config_id;
  if (typeof field !== 'string') n = under(list, n, place, 'last_model_config_id', field, { type: 'string' });
  field = value.title;
  if (typeof field !== 'string') n = under(list, n, place, 'title', field, { type: 'string' });
  field = value.status;
  if (field === undefined || !checkChatStatus(field, list)) n = under(list, n, place, 'status', field);
  field = value.last_error;
  if (typeof field !== 'string' && field !== null) {
    n = under(list, n, place, 'last_error', field, { type: ['string', 'null'] });
  }
  field = value.diff_status;
  if (field !== undefined && !checkChatDiffStatus(field, list)) n = under(list, n, place, 'diff_status', field);
  field = value.created_at;
  if (typeof field !== 'string') n = under(list, n, place, 'created_at', field, { type: 'string' });
  field = value.updated_at;
  if (typeof field !== 'string') n = under(list, n, place, 'updated_at', field, { type: 'string' });
  field = value.archived;
  if (typeof field !== 'boolean') n = under(list, n, place, 'archived', field, { type: 'boolean' });
  if (list) {
    for (const key in value) {
      if (key !== 'id' && key !== 'owner_id' && key !== 'workspace_id' && key !== 'parent_chat_id' && key !== 'root_chat_id' && key !== 'last_model_config_id' && key !== 'title' && key !== 'status' && key !== 'last_error' && key !== 'diff_status' && key !== 'created_at' && key !== 'updated_at' && key !== 'archived') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChat(value) {
  return checkChat(value);
}

export function validateChat(value, options) {
  return observe(checkChat, value, options);
}
