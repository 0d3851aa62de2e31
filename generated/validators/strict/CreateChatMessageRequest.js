// Generated from spec/ by npm run generate. Do not edit.
import { UUID, collect, each, fail, isObject, size, under, unknown, uuid } from '../runtime.js';
import { checkChatInputPart } from './ChatInputPart.js';

const place = 'CreateChatMessageRequest';
const keys = ['content', 'model_config_id'];

export function checkCreateChatMessageRequest(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.content;
  if (!Array.isArray(field) || !each(field, checkChatInputPart, list) || field.length < 1) {
    n = under(list, n, place, 'content', field, { type: 'array', minItems: 1 });
  }
  field = value.model_config_id;
  if (field !== undefined && (typeof field !== 'string' || !uuid(field))) {
    n = under(list, n, place, 'model_config_id', field, UUID);
  }
  for (const key in value) {
    if (key !== 'content' && key !== 'model_config_id') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isCreateChatMessageRequest(value) {
  return checkCreateChatMessageRequest(value);
}

export function validateCreateChatMessageRequest(value) {
  return collect(checkCreateChatMessageRequest, value);
}
