// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, inside, isObject, observe, rest } from '../runtime.js';
import { checkChatInputPart } from './ChatInputPart.js';

const table = ['CreateChatMessageRequest', '', 'content', 'model_config_id'];

export function isCreateChatMessageRequest(value) {
  return checkCreateChatMessageRequest(value) === 0;
}

export function validateCreateChatMessageRequest(value, options) {
  return observe(checkCreateChatMessageRequest, value, options);
}

export function checkCreateChatMessageRequest(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.content;
  if (!Array.isArray(field)) told += fail(field, report, names, 2, 'an array');
  told += inside(each(field, checkChatInputPart, report), report, names[2]);
  field = value.model_config_id;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 3, 'a string');
  }
  return told + rest(value, report, names);
}
