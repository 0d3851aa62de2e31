// Generated from spec/ by npm run generate. Do not edit.
import { collect, each, fail, inside, isObject, strangers, uuid } from '../runtime.js';
import { checkChatInputPart } from './ChatInputPart.js';

const table = ['CreateChatRequest', '', 'content', 'workspace_id', 'model_config_id'];

export function isCreateChatRequest(value) {
  return checkCreateChatRequest(value) === 0;
}

export function validateCreateChatRequest(value) {
  return collect(checkCreateChatRequest, value);
}

export function checkCreateChatRequest(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 1;
  field = value.content;
  if (!Array.isArray(field) || field.length < 1) {
    told += fail(field, report, names, 2, !Array.isArray(field) ? 'an array' : { minItems: ' must not be empty' });
  }
  told += inside(each(field, checkChatInputPart, report), report, names[2]);
  field = value.workspace_id;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || !uuid.test(field)) {
      told += fail(field, report, names, 3, typeof field !== 'string' ? 'a string' : { pattern: uuid });
    }
  }
  field = value.model_config_id;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || !uuid.test(field)) {
      told += fail(field, report, names, 4, typeof field !== 'string' ? 'a string' : { pattern: uuid });
    }
  }
  return told + strangers(value, report, names, named);
}
