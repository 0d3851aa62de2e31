// Generated from spec/ by npm run generate. Do not edit.
import { LIST, OBJECT, UUID, closed, collect, each, fail, isObject, under, uuid } from '../runtime.js';
import { checkChatInputPart, isChatInputPart } from './ChatInputPart.js';

const place = 'CreateChatMessageRequest';
const keys = ['content', 'model_config_id'];

export function isCreateChatMessageRequest(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.content;
  if (!Array.isArray(field) || field.length < 1 || !field.every(isChatInputPart)) return false;
  field = value.model_config_id;
  if (field !== undefined && (typeof field !== 'string' || !uuid(field))) return false;
  for (const key in value) {
    if (key !== 'content' && key !== 'model_config_id') return false;
  }
  return true;
}

export function validateCreateChatMessageRequest(value) {
  return isCreateChatMessageRequest(value) ? [] : collect(checkCreateChatMessageRequest, value);
}

export function checkCreateChatMessageRequest(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.content;
  if (!Array.isArray(field) || !each(field, checkChatInputPart, list) || field.length < 1) {
    n = under(list, n, place, 'content', field, LIST);
  }
  field = value.model_config_id;
  if (field !== undefined && (typeof field !== 'string' || !uuid(field))) {
    n = under(list, n, place, 'model_config_id', field, UUID);
  }
  n = closed(list, place, value, keys);
  return n === start;
}
