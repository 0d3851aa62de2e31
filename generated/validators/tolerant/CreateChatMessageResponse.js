// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe, when, whole } from '../runtime.js';
import { checkChatMessage } from './ChatMessage.js';
import { checkChatQueuedMessage } from './ChatQueuedMessage.js';

const table = ['CreateChatMessageResponse', 'message', 'queued_message', 'queued'];
const table2 = ['CreateChatMessageResponse#/then', 'queued_message'];
const table3 = ['CreateChatMessageResponse#/then'];
const table4 = ['CreateChatMessageResponse#/else', 'message'];
const table5 = ['CreateChatMessageResponse#/else'];

export function isCreateChatMessageResponse(value) {
  return checkCreateChatMessageResponse(value);
}

export function validateCreateChatMessageResponse(value, options) {
  return observe(checkCreateChatMessageResponse, value, options);
}

export function checkCreateChatMessageResponse(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.message;
  if (field !== undefined && !checkChatMessage(field, report) && !report?.property(value, table, 1, field)) {
    return false;
  }
  field = value.queued_message;
  if (
    field !== undefined &&
    !checkChatQueuedMessage(field, report) &&
    !report?.property(value, table, 2, field)
  ) {
    return false;
  }
  field = value.queued;
  if (typeof field !== 'boolean' && !report?.property(value, table, 3, field, 'boolean')) return false;
  report?.rest(value, table);
  const from = report?.entries?.length ?? 0;
  if (value.queued === true) {
    if (!check_then(value, report) && !(report && when(report, from, ', as queued is true'))) return false;
  } else {
    if (!check_else(value, report) && !(report && when(report, from, ', as queued is not true'))) return false;
  }
  return !report?.has(value);
}

function check_then(value, report) {
  let field;
  field = value.queued_message;
  if (field === undefined && !report?.property(value, table2, 1, field)) return false;
  if (
    value.message !== undefined &&
    !(report && whole(report, value, table3, 'not', ' must be absent', 'message'))
  ) {
    return false;
  }
  return !report?.has(value);
}

function check_else(value, report) {
  let field;
  field = value.message;
  if (field === undefined && !report?.property(value, table4, 1, field)) return false;
  if (
    value.queued_message !== undefined &&
    !(report && whole(report, value, table5, 'not', ' must be absent', 'queued_message'))
  ) {
    return false;
  }
  return !report?.has(value);
}
