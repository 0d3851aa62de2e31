// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, refuse, size, under, when } from '../runtime.js';
import { checkChatMessage } from './ChatMessage.js';
import { checkChatQueuedMessage } from './ChatQueuedMessage.js';

const place = 'CreateChatMessageResponse';

export function checkCreateChatMessageResponse(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.message;
  if (field !== undefined && !checkChatMessage(field, list)) n = under(list, n, place, 'message', field);
  field = value.queued_message;
  if (field !== undefined && !checkChatQueuedMessage(field, list)) {
    n = under(list, n, place, 'queued_message', field);
  }
  field = value.queued;
  if (typeof field !== 'boolean') n = under(list, n, place, 'queued', field, { type: 'boolean' });
  if (list) {
    for (const key in value) {
      if (key !== 'message' && key !== 'queued_message' && key !== 'queued') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  let ok = n === start;
  const branch = size(list);
  if (value.queued === true) {
    if (!check_then(value, list)) ok = when(list, branch, ', as queued is true');
  } else {
    if (!check_else(value, list)) ok = when(list, branch, ', as queued is not true');
  }
  return ok;
}

export function isCreateChatMessageResponse(value) {
  return checkCreateChatMessageResponse(value);
}

export function validateCreateChatMessageResponse(value, options) {
  return observe(checkCreateChatMessageResponse, value, options);
}

function check_then(value, list) {
  const start = size(list);
  let n = start;
  let field;
  field = value.queued_message;
  if (field === undefined) n = under(list, n, 'CreateChatMessageResponse#/then', 'queued_message', field);
  let ok = n === start;
  if (value.message !== undefined) {
    ok = refuse(list, 'CreateChatMessageResponse#/then', 'not', value.message, 'message must be absent', 'message');
  }
  return ok;
}

function check_else(value, list) {
  const start = size(list);
  let n = start;
  let field;
  field = value.message;
  if (field === undefined) n = under(list, n, 'CreateChatMessageResponse#/else', 'message', field);
  let ok = n === start;
  if (value.queued_message !== undefined) {
    ok = refuse(list, 'CreateChatMessageResponse#/else', 'not', value.queued_message, 'queued_message must be absent', 'queued_message');
  }
  return ok;
}
