// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';

const place = 'ChatReasoningPart';

export function checkChatReasoningPart(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'reasoning') n = under(list, n, place, 'type', field, { type: 'string', const: 'reasoning' });
  field = value.text;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'text', field, { type: 'string' });
  }
  field = value.signature;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'signature', field, { type: 'string' });
  }
  field = value.title;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'title', field, { type: 'string' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'type' && key !== 'text' && key !== 'signature' && key !== 'title') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatReasoningPart(value) {
  return checkChatReasoningPart(value);
}

export function validateChatReasoningPart(value, options) {
  return observe(checkChatReasoningPart, value, options);
}
