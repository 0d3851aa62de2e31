// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';

const place = 'ChatModelGoogleThinkingConfig';
const keys = ['thinking_budget', 'include_thoughts'];

export function checkChatModelGoogleThinkingConfig(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.thinking_budget;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'thinking_budget', field, { type: 'integer' });
  }
  field = value.include_thoughts;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'include_thoughts', field, { type: 'boolean' });
  }
  for (const key in value) {
    if (key !== 'thinking_budget' && key !== 'include_thoughts') n = unknown(list, place, key, value[key], keys);
  }
  return n === start;
}

export function isChatModelGoogleThinkingConfig(value) {
  return checkChatModelGoogleThinkingConfig(value);
}

export function validateChatModelGoogleThinkingConfig(value) {
  return collect(checkChatModelGoogleThinkingConfig, value);
}
