// Generated from spec/ by npm run generate. Do not edit.
import { OBJECT, STRING, closed, collect, fail, isObject, under } from '../runtime.js';

const place = 'ChatModelGoogleSafetySetting';
const keys = ['category', 'threshold'];

export function isChatModelGoogleSafetySetting(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.category;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.threshold;
  if (field !== undefined && typeof field !== 'string') return false;
  for (const key in value) {
    if (key !== 'category' && key !== 'threshold') return false;
  }
  return true;
}

export function validateChatModelGoogleSafetySetting(value) {
  return isChatModelGoogleSafetySetting(value) ? [] : collect(checkChatModelGoogleSafetySetting, value);
}

export function checkChatModelGoogleSafetySetting(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.category;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'category', field, STRING);
  field = value.threshold;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'threshold', field, STRING);
  n = closed(list, place, value, keys);
  return n === start;
}
