// Generated from spec/ by npm run generate. Do not edit.
import { among, collect, each, fail, inside, isObject, minItems, pattern, strangers, uuid } from '../runtime.js';
import { checkChatInputPart } from './ChatInputPart.js';

const table = ['CreateChatMessageRequest', '', 'content', 'model_config_id'];
const keywords = { enum: among, pattern, minItems };

export function isCreateChatMessageRequest(value) {
  return checkCreateChatMessageRequest(value) === 0;
}

export function validateCreateChatMessageRequest(value) {
  return collect(checkCreateChatMessageRequest, value, keywords);
}

export function checkCreateChatMessageRequest(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  let named = 1;
  field = value.content;
  if (!Array.isArray(field) || field.length < 1) {
    told += fail(field, report, names, 2, { type: 'array', minItems: 1 });
  }
  told += inside(each(field, checkChatInputPart, report), report, names[2]);
  field = value.model_config_id;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || !uuid.test(field)) {
      told += fail(field, report, names, 3, { type: 'string', pattern: uuid });
    }
  }
  return told + strangers(value, report, names, named);
}
