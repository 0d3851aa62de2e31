// Generated from spec/ by npm run generate. Do not edit.
import { STRING, fail, note, observe } from '../runtime.js';

const place = 'ChatModelProviderUnavailableReason';
const known = ['missing_api_key', 'fetch_failed'];

export function isChatModelProviderUnavailableReason(value) {
  return typeof value === 'string';
}

export function validateChatModelProviderUnavailableReason(value, options) {
  return observe(isChatModelProviderUnavailableReason, checkChatModelProviderUnavailableReason, value, options);
}

export function checkChatModelProviderUnavailableReason(value, list) {
  if (typeof value !== 'string') return fail(list, place, value, STRING);
  return known.includes(value) || note(list, 'value', place, '', value);
}
