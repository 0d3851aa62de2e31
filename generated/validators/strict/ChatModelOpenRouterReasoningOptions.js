// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';

const place = 'ChatModelOpenRouterReasoningOptions';
const keys = ['enabled', 'exclude', 'max_tokens', 'effort'];

export function checkChatModelOpenRouterReasoningOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.enabled;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'enabled', field, { type: 'boolean' });
  }
  field = value.exclude;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'exclude', field, { type: 'boolean' });
  }
  field = value.max_tokens;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'max_tokens', field, { type: 'integer' });
  }
  field = value.effort;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'effort', field, { type: 'string' });
  }
  for (const key in value) {
    if (key !== 'enabled' && key !== 'exclude' && key !== 'max_tokens' && key !== 'effort') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isChatModelOpenRouterReasoningOptions(value) {
  return checkChatModelOpenRouterReasoningOptions(value);
}

export function validateChatModelOpenRouterReasoningOptions(value) {
  return collect(checkChatModelOpenRouterReasoningOptions, value);
}
