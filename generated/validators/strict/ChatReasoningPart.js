// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';

const place = 'ChatReasoningPart';
const keys = ['type', 'text', 'signature', 'title'];

export function checkChatReasoningPart(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.type;
  if (field !== 'reasoning') n = under(list, n, place, 'type', field, { type: 'string', const: 'reasoning' });
  field = value.text;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'text', field, { type: 'string', minLength: 1 });
  }
  field = value.signature;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'signature', field, { type: 'string', minLength: 1 });
  }
  field = value.title;
  if (field !== undefined && (typeof field !== 'string' || field === '')) {
    n = under(list, n, place, 'title', field, { type: 'string', minLength: 1 });
  }
  for (const key in value) {
    if (key !== 'type' && key !== 'text' && key !== 'signature' && key !== 'title') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isChatReasoningPart(value) {
  return checkChatReasoningPart(value);
}

export function validateChatReasoningPart(value) {
  return collect(checkChatReasoningPart, value);
}
