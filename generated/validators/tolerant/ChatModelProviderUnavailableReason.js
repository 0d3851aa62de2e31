// Generated from spec/ by npm run generate. Do not edit.
import { fail, observe, pass } from '../runtime.js';

const known = ['missing_api_key', 'fetch_failed'];
const place = 'ChatModelProviderUnavailableReason';

export function checkChatModelProviderUnavailableReason(value, list) {
  if (typeof value !== 'string') return fail(list, place, value, { type: 'string' });
  return known.includes(value) || pass(list, 'value', place, '/x-known-values', value);
}

export function isChatModelProviderUnavailableReason(value) {
  return checkChatModelProviderUnavailableReason(value);
}

export function validateChatModelProviderUnavailableReason(value, options) {
  return observe(checkChatModelProviderUnavailableReason, value, options);
}
