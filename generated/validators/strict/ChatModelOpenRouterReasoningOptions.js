// Generated from spec/ by npm run generate. Do not edit.
import { BOOLEAN, INTEGER, OBJECT, STRING, closed, collect, fail, isObject, under } from '../runtime.js';

const place = 'ChatModelOpenRouterReasoningOptions';
const keys = ['enabled', 'exclude', 'max_tokens', 'effort'];

export function isChatModelOpenRouterReasoningOptions(value) {
  if (!isObject(value)) return false;
  let field;
  field = value.enabled;
  if (field !== undefined && typeof field !== 'boolean') return false;
  field = value.exclude;
  if (field !== undefined && typeof field !== 'boolean') return false;
  field = value.max_tokens;
  if (field !== undefined && !Number.isInteger(field)) return false;
  field = value.effort;
  if (field !== undefined && typeof field !== 'string') return false;
  for (const key in value) {
    if (key !== 'enabled' && key !== 'exclude' && key !== 'max_tokens' && key !== 'effort') return false;
  }
  return true;
}

export function validateChatModelOpenRouterReasoningOptions(value) {
  return isChatModelOpenRouterReasoningOptions(value) ? [] : collect(checkChatModelOpenRouterReasoningOptions, value);
}

export function checkChatModelOpenRouterReasoningOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, OBJECT);
  const start = list.length;
  let n = start;
  let field;
  field = value.enabled;
  if (field !== undefined && typeof field !== 'boolean') n = under(list, n, place, 'enabled', field, BOOLEAN);
  field = value.exclude;
  if (field !== undefined && typeof field !== 'boolean') n = under(list, n, place, 'exclude', field, BOOLEAN);
  field = value.max_tokens;
  if (field !== undefined && !Number.isInteger(field)) n = under(list, n, place, 'max_tokens', field, INTEGER);
  field = value.effort;
  if (field !== undefined && typeof field !== 'string') n = under(list, n, place, 'effort', field, STRING);
  n = closed(list, place, value, keys);
  return n === start;
}
