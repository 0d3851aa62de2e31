// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, size, under, unknown } from '../runtime.js';

const place = 'ChatModelVercelReasoningOptions';
const keys = ['enabled', 'max_tokens', 'effort', 'exclude'];

export function checkChatModelVercelReasoningOptions(value, list) {
  if (!isObject(value)) return fail(list, place, value, { type: 'object' });
  const start = size(list);
  let n = start;
  let field;
  field = value.enabled;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'enabled', field, { type: 'boolean' });
  }
  field = value.max_tokens;
  if (field !== undefined && !Number.isInteger(field)) {
    n = under(list, n, place, 'max_tokens', field, { type: 'integer' });
  }
  field = value.effort;
  if (field !== undefined && typeof field !== 'string') {
    n = under(list, n, place, 'effort', field, { type: 'string' });
  }
  field = value.exclude;
  if (field !== undefined && typeof field !== 'boolean') {
    n = under(list, n, place, 'exclude', field, { type: 'boolean' });
  }
  for (const key in value) {
    if (key !== 'enabled' && key !== 'max_tokens' && key !== 'effort' && key !== 'exclude') {
      n = unknown(list, place, key, value[key], keys);
    }
  }
  return n === start;
}

export function isChatModelVercelReasoningOptions(value) {
  return checkChatModelVercelReasoningOptions(value);
}

export function validateChatModelVercelReasoningOptions(value) {
  return collect(checkChatModelVercelReasoningOptions, value);
}
