// Generated from spec/ by npm run generate. Do not edit.
import { fail, known, observe } from '../runtime.js';

const table = ['ChatModelProviderUnavailableReason', ''];
const values = ['missing_api_key', 'fetch_failed'];

export function isChatModelProviderUnavailableReason(value) {
  return checkChatModelProviderUnavailableReason(value) === 0;
}

export function validateChatModelProviderUnavailableReason(value, options) {
  return observe(checkChatModelProviderUnavailableReason, value, options);
}

export function checkChatModelProviderUnavailableReason(value, report) {
  let told = 0;
  if (typeof value !== 'string') return fail(value, report, table, 0, 'a string');
  return told + known(value, report, table, 0, values);
}
