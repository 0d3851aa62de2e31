// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, OBJECT, fail, isObject, observe, refuse, remark, under, when } from '../runtime.js';
import { checkChatMessage, isChatMessage } from './ChatMessage.js';
import { checkChatQueuedMessage, isChatQueuedMessage } from './ChatQueuedMessage.js';

const place = 'CreateChatMessageResponse';
const keys = ['message', 'queued_message', 'queued'];

export function isCreateChatMessageResponse(value) {
  if (!isObject(value)) return false;
  if (!(value.queued === true ? is_then(value) : is_else(value))) return false;
  let field;
  field = value.message;
  if (field !== undefined && !isChatMessage(field)) return false;
  field = value.queued_message;
  if (field !== undefined && !isChatQueuedMessage(field)) return false;
  field = value.queued;
  if (typeof field !== 'boolean') return false;
  return true;
}

export function validateCreateChatMessageResponse(value, options) {
  return observe(isCreateChatMessageResponse, checkCreateChatMessageResponse, value, options);
}

export function checkCreateChatMessageResponse(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.message;
  if (field !== undefined && !checkChatMessage(field, list)) n = under(list, n, place, 'message', field);
  field = value.queued_message;
  if (field !== undefined && !checkChatQueuedMessage(field, list)) {
    n = under(list, n, place, 'queued_message', field);
  }
  field = value.queued;
  if (typeof field !== 'boolean') n = under(list, n, place, 'queued', field, BOOLEAN);
  n = remark(list, place, value, keys);
  let ok = n === start;
  const from = list.length;
  if (value.queued === true) {
    if (!check_then(value, list)) ok = when(list, from, ', as queued is true');
  } else {
    if (!check_else(value, list)) ok = when(list, from, ', as queued is not true');
  }
  return ok;
}

function is_then(value) {
  if (value.message !== undefined) return false;
  if (value.queued_message === undefined) return false;
  return true;
}

function is_else(value) {
  if (value.queued_message !== undefined) return false;
  if (value.message === undefined) return false;
  return true;
}

function check_then(value, list) {
  const start = list.length;
  let n = start;
  let field;
  field = value.queued_message;
  if (field === undefined) n = under(list, n, 'CreateChatMessageResponse#/then', 'queued_message', field);
  let ok = n === start;
  if (value.message !== undefined) {
    ok = refuse(list, 'CreateChatMessageResponse#/then', 'not', value.message, ' must be absent', 'message');
  }
  return ok;
}

function check_else(value, list) {
  const start = list.length;
  let n = start;
  let field;
  field = value.message;
  if (field === undefined) n = under(list, n, 'CreateChatMessageResponse#/else', 'message', field);
  let ok = n === start;
  if (value.queued_message !== undefined) {
    ok = refuse(list, 'CreateChatMessageResponse#/else', 'not', value.queued_message, ' must be absent', 'queued_message');
  }
  return ok;
}
