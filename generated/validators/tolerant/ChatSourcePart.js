// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, only, rest } from '../runtime.js';

const table = ['ChatSourcePart', '', 'type', 'source_id', 'url', 'title'];
const keywords = { const: only };

export function isChatSourcePart(value) {
  return checkChatSourcePart(value) === 0;
}

export function validateChatSourcePart(value, options) {
  return observe(checkChatSourcePart, value, keywords, options);
}

export function checkChatSourcePart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'source') told += fail(field, report, names, 2, { type: 'string', const: 'source' });
  field = value.source_id;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'string');
  }
  field = value.url;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'string');
  }
  field = value.title;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 5, 'string');
  }
  return told + rest(value, report, names);
}
