// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, strangers } from '../runtime.js';

const table = ['ChatModelOpenRouterReasoningOptions', '', 'enabled', 'exclude', 'max_tokens', 'effort'];
const keywords = {};

export function isChatModelOpenRouterReasoningOptions(value) {
  return checkChatModelOpenRouterReasoningOptions(value) === 0;
}

export function validateChatModelOpenRouterReasoningOptions(value) {
  return collect(checkChatModelOpenRouterReasoningOptions, value, keywords);
}

export function checkChatModelOpenRouterReasoningOptions(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  let named = 0;
  field = value.enabled;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'boolean') told += fail(field, report, names, 2, 'boolean');
  }
  field = value.exclude;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'boolean') told += fail(field, report, names, 3, 'boolean');
  }
  field = value.max_tokens;
  if (field !== undefined) {
    named++;
    if (!Number.isInteger(field)) told += fail(field, report, names, 4, 'integer');
  }
  field = value.effort;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'string') told += fail(field, report, names, 5, 'string');
  }
  return told + strangers(value, report, names, named);
}
