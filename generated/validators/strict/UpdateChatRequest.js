// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, closed, collect, fail, isObject, under } from '../runtime.js';

const place = 'UpdateChatRequest';
const keys = ['title'];

export function isUpdateChatRequest(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.title;
  if (typeof field !== 'string') return false;
  for (const key in value) {
    if (key !== 'title') return false;
  }
  return true;
}

export function validateUpdateChatRequest(value) {
  return isUpdateChatRequest(value) ? [] : collect(checkUpdateChatRequest, value);
}

export function checkUpdateChatRequest(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.title;
  if (typeof field !== 'string') n = under(list, n, place, 'title', field, STRING);
  n = closed(list, place, value, keys);
  return n === start;
}
