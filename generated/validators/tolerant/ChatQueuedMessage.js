// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, isObject, note, observe, size, under } from '../runtime.js';
import { checkChatMessagePart } from './ChatMessagePart.js';

const place = 'ChatQueuedMessage';

export function checkChatQueuedMessage(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.id;
  if (!Number.isInteger(field)) n = under(list, n, place, 'id', field, { type: 'integer' });
  field = value.chat_id;
  if (typeof field !== 'string') n = under(list, n, place, 'chat_id', field, { type: 'string' });
  field = value.content;
  if ((!Array.isArray(field) || !each(field, checkChatMessagePart, list)) && field !== null) {
    n = under(list, n, place, 'content', field, { type: ['array', 'null'] });
  }
  field = value.created_at;
  if (typeof field !== 'string') n = under(list, n, place, 'created_at', field, { type: 'string' });
  if (list) {
    for (const key in value) {
      if (key !== 'id' && key !== 'chat_id' && key !== 'content' && key !== 'created_at') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isChatQueuedMessage(value) {
  return checkChatQueuedMessage(value);
}

export function validateChatQueuedMessage(value, options) {
  return observe(checkChatQueuedMessage, value, options);
}
