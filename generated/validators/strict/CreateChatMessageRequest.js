// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, isObject, uuid } from '../runtime.js';
import { checkChatInputPart } from './ChatInputPart.js';

const table = ['CreateChatMessageRequest', 'content', 'model_config_id'];

export function isCreateChatMessageRequest(value) {
  return checkCreateChatMessageRequest(value);
}

export function validateCreateChatMessageRequest(value) {
  return collect(checkCreateChatMessageRequest, value);
}

export function checkCreateChatMessageRequest(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.content;
  if (
    (!Array.isArray(field) || !each(field, checkChatInputPart, report) || field.length < 1) &&
    !report?.property(value, table, 1, field, { type: 'array', minItems: 1 })
  ) {
    return false;
  }
  field = value.model_config_id;
  if (
    field !== undefined &&
    (typeof field !== 'string' || !uuid(field)) &&
    !report?.property(value, table, 2, field, 'uuid')
  ) {
    return false;
  }
  for (const key in value) {
    if (key !== 'content' && key !== 'model_config_id' && !report?.stranger(value, table, key)) return false;
  }
  return !report?.has(value);
}
