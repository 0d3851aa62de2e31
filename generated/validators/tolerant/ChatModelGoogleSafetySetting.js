// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';

const place = 'ChatModelGoogleSafetySetting';

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
  if (list) {
    for (const key in value) {
      if (key !== 'category' && key !== 'threshold') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatModelGoogleSafetySetting(value) {
  return checkChatModelGoogleSafetySetting(value);
}

export function validateChatModelGoogleSafetySetting(value, options) {
  return observe(checkChatModelGoogleSafetySetting, value, options);
}
