// Generated from spec/ by npm run generate. Do not edit.
import { observe } from '../runtime.js';

const table = ['ChatModelProviderUnavailableReason'];
const known = ['missing_api_key', 'fetch_failed'];

export function isChatModelProviderUnavailableReason(value) {
  return checkChatModelProviderUnavailableReason(value);
}

export function validateChatModelProviderUnavailableReason(value, options) {
  return observe(checkChatModelProviderUnavailableReason, value, options);
}

export function checkChatModelProviderUnavailableReason(value, report) {
  if (typeof value !== 'string') {
    report?.itself(value, table, 'string');
    return false;
  }
  if (report && !known.includes(value)) report.note(value, 'value', table, '', value);
  return !report?.has(value);
}
