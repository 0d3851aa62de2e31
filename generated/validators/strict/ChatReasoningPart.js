// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, minLength, only, strangers } from '../runtime.js';

const table = ['ChatReasoningPart', '', 'type', 'text', 'signature', 'title'];
const keywords = { const: only, minLength };

export function isChatReasoningPart(value) {
  return checkChatReasoningPart(value) === 0;
}

export function validateChatReasoningPart(value) {
  return collect(checkChatReasoningPart, value, keywords);
}

export function checkChatReasoningPart(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  let named = 1;
  field = value.type;
  if (field !== 'reasoning') told += fail(field, report, names, 2, { type: 'string', const: 'reasoning' });
  field = value.text;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 3, { type: 'string', minLength: 1 });
    }
  }
  field = value.signature;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 4, { type: 'string', minLength: 1 });
    }
  }
  field = value.title;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string' || field === '') {
      told += fail(field, report, names, 5, { type: 'string', minLength: 1 });
    }
  }
  return told + strangers(value, report, names, named);
}
