// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest } from '../runtime.js';

const table = ['ChatSourcePart', '', 'type', 'source_id', 'url', 'title'];

export function isChatSourcePart(value) {
  return checkChatSourcePart(value) === 0;
}

export function validateChatSourcePart(value, options) {
  return observe(checkChatSourcePart, value, options);
}

export function checkChatSourcePart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'source') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"source"' });
  }
  field = value.source_id;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  field = value.url;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  }
  field = value.title;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 5, 'a string');
  }
  return told + rest(value, report, names);
}
