// Generated from spec/ by npm run generate. Do not edit.
import { among, collect, fail, inside, isObject, strangers } from '../runtime.js';
import { checkChatStatus } from './ChatStatus.js';

const table = ['ChatStreamStatus', '', 'status'];
const keywords = { enum: among };

export function isChatStreamStatus(value) {
  return checkChatStreamStatus(value) === 0;
}

export function validateChatStreamStatus(value) {
  return collect(checkChatStreamStatus, value, keywords);
}

export function checkChatStreamStatus(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.status;
  told += field === undefined ? fail(field, report, names, 2) : inside(checkChatStatus(field, report), report, names[2]);
  return told + strangers(value, report, names, 1);
}
