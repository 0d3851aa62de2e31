// Generated from spec/ by npm run generate. Do not edit.
import { ARRAY, OBJECT, STRING, each, fail, isObject, observe, remark, under } from '../runtime.js';
import { checkChatInputPart, isChatInputPart } from './ChatInputPart.js';

const place = 'CreateChatRequest';
const keys = ['content', 'workspace_id', 'model_config_id'];

export function isCreateChatRequest(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.content;
  if (!Array.isArray(field) || !field.every(isChatInputPart)) return false;
  field = value.workspace_id;
  if (field !== undefined && typeof field !== 'string') return false;
  field = value.model_config_id;
  if (field !== undefined && typeof field !== 'string') return false;
  return true;
}

export function validateCreateChatRequest(value, options) {
  return observe(isCreateChatRequest, checkCreateChatRequest, value, options);
}

export function checkCreateChatRequest(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.content;
  if (!Array.isArray(field) || !each(field, checkChatInputPart, list)) {
    n = under(list, n, place, 'content', field, ARRAY);
  }
  field = value.workspace_id;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'workspace_id', field, STRING);
  }
  field = value.model_config_id;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'model_config_id', field, STRING);
  }
  n = remark(list, place, value, keys);
  return n === start;
}
