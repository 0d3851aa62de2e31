// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';

const place = 'ChatTextPart';

export function checkChatTextPart(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'text') n = under(list, n, place, 'type', field, { type: 'string', const: 'text' });
  field = value.text;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'text', field, { type: 'string' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'type' && key !== 'text') n = note(list, 'property', place, '/properties', undefined, key);
    }
  }
  return n === start;
}

export function isChatTextPart(value) {
  return checkChatTextPart(value);
}

export function validateChatTextPart(value, options) {
  return observe(checkChatTextPart, value, options);
}
