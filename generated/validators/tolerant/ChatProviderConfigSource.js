// Generated from spec/ by npm run generate. Do not edit.
import { observe } from '../runtime.js';

const table = ['ChatProviderConfigSource'];
const known = ['database', 'env_preset', 'supported'];

export function isChatProviderConfigSource(value) {
  return checkChatProviderConfigSource(value);
}

export function validateChatProviderConfigSource(value, options) {
  return observe(checkChatProviderConfigSource, value, options);
}

export function checkChatProviderConfigSource(value, report) {
  if (typeof value !== 'string') {
    report?.itself(value, table, 'string');
    return false;
  }
  if (report && !known.includes(value)) report.note(value, 'value', table, '', value);
  return !report?.has(value);
}
