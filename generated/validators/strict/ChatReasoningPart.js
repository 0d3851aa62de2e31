// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, strangers } from '../runtime.js';

const table = ['ChatReasoningPart', '', 'type', 'text', 'signature', 'title'];

export function isChatReasoningPart(value) {
  return checkChatReasoningPart(value) === 0;
}

export function validateChatReasoningPart(value) {
  return collect(checkChatReasoningPart, value);
}

export function checkChatReasoningPart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 1;
  field = value.type;
  if (field !== 'reasoning') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"reasoning"' });
  }
  field = value.text;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 3, typeof field !== 'string' ? 'a string' : { minLength: ' must not be empty' });
    }
  }
  field = value.signature;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 4, typeof field !== 'string' ? 'a string' : { minLength: ' must not be empty' });
    }
  }
  field = value.title;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 5, typeof field !== 'string' ? 'a string' : { minLength: ' must not be empty' });
    }
  }
  return told + strangers(value, report, names, named);
}
