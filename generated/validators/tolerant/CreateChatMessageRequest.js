// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, isObject, note, observe, size, under } from '../runtime.js';
import { checkChatInputPart } from './ChatInputPart.js';

const place = 'CreateChatMessageRequest';

export function checkCreateChatMessageRequest(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.content;
  if (!Array.isArray(field) || !each(field, checkChatInputPart, list)) {
    n = under(list, n, place, 'content', field, { type: 'array' });
  }
  field = value.model_config_id;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'model_config_id', field, { type: 'string' });
  }
  if (list) {
    for (const key in value) {
      if (key !== 'content' && key !== 'model_config_id') {
        n = note(list, 'property', place, '/properties', undefined, key);
      }
    }
  }
  return n === start;
}

export function isCreateChatMessageRequest(value) {
  return checkCreateChatMessageRequest(value);
}

export function validateCreateChatMessageRequest(value, options) {
  return observe(checkCreateChatMessageRequest, value, options);
}
