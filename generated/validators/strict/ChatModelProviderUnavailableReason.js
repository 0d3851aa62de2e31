// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail } from '../runtime.js';

const values = ['missing_api_key', 'fetch_failed'];
const place = 'ChatModelProviderUnavailableReason';

export function isChatModelProviderUnavailableReason(value) {
  return value === 'missing_api_key' || value === 'fetch_failed';
}

export function validateChatModelProviderUnavailableReason(value) {
  return isChatModelProviderUnavailableReason(value) ? [] : collect(checkChatModelProviderUnavailableReason, value);
}

export function checkChatModelProviderUnavailableReason(value, list) {
  return (
    value === 'missing_api_key' ||
    value === 'fetch_failed' ||
    fail(list, place, value, { type: 'string', enum: values })
  );
}
