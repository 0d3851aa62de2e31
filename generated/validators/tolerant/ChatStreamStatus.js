// Generated from spec/ by npm run generate. Do not edit.
import { fail, inside, isObject, observe, rest } from '../runtime.js';
import { checkChatStatus } from './ChatStatus.js';

const table = ['ChatStreamStatus', '', 'status'];

export function isChatStreamStatus(value) {
  return checkChatStreamStatus(value) === 0;
}

export function validateChatStreamStatus(value, options) {
  return observe(checkChatStreamStatus, value, options);
}

export function checkChatStreamStatus(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.status;
  told += field === undefined ? fail(field, report, names, 2) : inside(checkChatStatus(field, report), report, names[2]);
  return told + rest(value, report, names);
}
