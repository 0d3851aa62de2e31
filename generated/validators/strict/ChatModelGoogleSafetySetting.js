// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';

const place = 'ChatModelGoogleSafetySetting';
const keys = ['category', 'threshold'];

export function checkChatModelGoogleSafetySetting(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.category;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'category', field, { type: 'string' });
  }
  field = value.threshold;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'threshold', field, { type: 'string' });
  }
  for (const key in value) {
    if (key !== 'category' && key !== 'threshold') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isChatModelGoogleSafetySetting(value) {
  return checkChatModelGoogleSafetySetting(value);
}

export function validateChatModelGoogleSafetySetting(value) {
  return collect(checkChatModelGoogleSafetySetting, value);
}
