// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, note, observe, size, under } from '../runtime.js';

const place = 'ChatSourcePart';

export function checkChatSourcePart(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'source') n = under(list, n, place, 'type', field, { type: 'string', const: 'source' });
  field = value.source_id;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'source_id', field, { type: 'string' });
  }
  field = value.url;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'url', field, { type: 'string' });
  }
  field = value.title;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'title', field, { type: 'string' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'type' && key !== 'source_id' && key !== 'url' && key !== 'title') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatSourcePart(value) {
  return checkChatSourcePart(value);
}

export function validateChatSourcePart(value, options) {
  return observe(checkChatSourcePart, value, options);
}
