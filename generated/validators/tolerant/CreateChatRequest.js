// Generated from spec/ by npm run generate. Do not edit.
import { each, isObject, observe } from '../runtime.js';
import { checkChatInputPart } from './ChatInputPart.js';

const table = ['CreateChatRequest', 'content', 'workspace_id', 'model_config_id'];

export function isCreateChatRequest(value) {
  return checkCreateChatRequest(value);
}

export function validateCreateChatRequest(value, options) {
  return observe(checkCreateChatRequest, value, options);
}

export function checkCreateChatRequest(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.content;
  if (
    (!Array.isArray(field) || !each(field, checkChatInputPart, report)) &&
    !report?.property(value, table, 1, field, 'array')
  ) {
    return false;
  }
  field = value.workspace_id;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 2, field, 'string')) {
    return false;
  }
  field = value.model_config_id;
  if (field !== undefined && typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) {
    return false;
  }
  report?.rest(value, table);
  return !report?.has(value);
}
