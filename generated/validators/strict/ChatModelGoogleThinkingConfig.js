// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, INTEGER, OBJECT, closed, collect, fail, isObject, under } from '../runtime.js';

const place = 'ChatModelGoogleThinkingConfig';
const keys = ['thinking_budget', 'include_thoughts'];

export function isChatModelGoogleThinkingConfig(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.thinking_budget;
  if (field !== undefined && !Number.isInteger(field)) return false;
  field = value.include_thoughts;
  if (field !== undefined && typeof field !== 'boolean') return false;
  for (const key in value) {
    if (key !== 'thinking_budget' && key !== 'include_thoughts') return false;
  }
  return true;
}

export function validateChatModelGoogleThinkingConfig(value) {
  return isChatModelGoogleThinkingConfig(value) ? [] : collect(checkChatModelGoogleThinkingConfig, value);
}

export function checkChatModelGoogleThinkingConfig(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.thinking_budget;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'thinking_budget', field, INTEGER);
  }
  field = value.include_thoughts;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'include_thoughts', field, BOOLEAN);
  }
  n = closed(list, place, value, keys);
  return n === start;
}
