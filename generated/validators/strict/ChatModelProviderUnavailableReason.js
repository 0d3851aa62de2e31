// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail } from '../runtime.js';

const table = ['ChatModelProviderUnavailableReason', ''];
const values = ['missing_api_key', 'fetch_failed'];

export function isChatModelProviderUnavailableReason(value) {
  return checkChatModelProviderUnavailableReason(value) === 0;
}

export function validateChatModelProviderUnavailableReason(value) {
  return collect(checkChatModelProviderUnavailableReason, value);
}

export function checkChatModelProviderUnavailableReason(value, report) {
  if (value === 'missing_api_key' || value === 'fetch_failed') return 0;
  return fail(value, report, table, 0, typeof value !== 'string' ? 'a string' : { enum: values });
}
