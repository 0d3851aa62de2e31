// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, inside, isObject, observe, rest } from '../runtime.js';
import { checkChatInputPart } from './ChatInputPart.js';

const table = ['CreateChatRequest', '', 'content', 'workspace_id', 'model_config_id'];

export function isCreateChatRequest(value) {
  return checkCreateChatRequest(value) === 0;
}

export function validateCreateChatRequest(value, options) {
  return observe(checkCreateChatRequest, value, options);
}

export function checkCreateChatRequest(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.content;
  if (!Array.isArray(field)) told += fail(field, report, names, 2, 'an array');
  told += inside(each(field, checkChatInputPart, report), report, names[2]);
  field = value.workspace_id;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  field = value.model_config_id;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 4, 'a string');
  }
  return told + rest(value, report, names);
}
