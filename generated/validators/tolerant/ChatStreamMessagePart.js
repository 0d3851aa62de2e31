// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';

const table = ['ChatStreamMessagePart', 'role', 'part'];
const table2 = ['ChatStreamMessagePart#/properties/role'];
const known = ['assistant', 'tool'];

export function isChatStreamMessagePart(value) {
  return checkChatStreamMessagePart(value);
}

export function validateChatStreamMessagePart(value, options) {
  return observe(checkChatStreamMessagePart, value, options);
}

export function checkChatStreamMessagePart(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.role;
  if (field !== undefined && !check_role(field, report) && !report?.property(value, table, 1, field)) {
    return false;
  }
  field = value.part;
  if (
    (field === undefined || !checkChatMessagePart(field, report)) &&
    !report?.property(value, table, 2, field)
  ) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}

function check_role(value, report) {
  if (typeof value !== 'string') {
    report?.itself(value, table2, 'string');
    return false;
  }
  if (report && !known.includes(value)) report.note(value, 'value', table2, '', value);
  return !report?.has(value);
}
