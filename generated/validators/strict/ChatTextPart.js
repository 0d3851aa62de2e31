// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, strangers } from '../runtime.js';

const table = ['ChatTextPart', '', 'type', 'text'];

export function isChatTextPart(value) {
  return checkChatTextPart(value) === 0;
}

export function validateChatTextPart(value) {
  return collect(checkChatTextPart, value);
}

export function checkChatTextPart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 1;
  field = value.type;
  if (field !== 'text') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"text"' });
  }
  field = value.text;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 3, typeof field !== 'string' ? 'a string' : { minLength: ' must not be empty' });
    }
  }
  return told + strangers(value, report, names, named);
}
