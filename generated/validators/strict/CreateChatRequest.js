// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, isObject, uuid } from '../runtime.js';
import { checkChatInputPart } from './ChatInputPart.js';

const table = ['CreateChatRequest', 'content', 'workspace_id', 'model_config_id'];

export function isCreateChatRequest(value) {
  return checkCreateChatRequest(value);
}

export function validateCreateChatRequest(value) {
  return collect(checkCreateChatRequest, value);
}

export function checkCreateChatRequest(value, report) {
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
  field = value.workspace_id;
  if (
    field !== undefined &&
    (typeof field !== 'string' || !uuid(field)) &&
    !report?.property(value, table, 2, field, 'uuid')
  ) {
    return false;
  }
  field = value.model_config_id;
  if (
    field !== undefined &&
    (typeof field !== 'string' || !uuid(field)) &&
    !report?.property(value, table, 3, field, 'uuid')
  ) {
    return false;
  }
  for (const key in value) {
    if (
      key !== 'content' &&
      key !== 'workspace_id' &&
      key !== 'model_config_id' &&
      !report?.stranger(value, table, key)
    ) {
      return false;
    }
  }
  return !report?.has(value);
}
