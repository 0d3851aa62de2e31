// Generated from spec/ by npm run generate. Do not edit.
import { fail, observe, pass } from '../runtime.js';

const known = ['database', 'env_preset', 'supported'];
const place = 'ChatProviderConfigSource';

export function checkChatProviderConfigSource(value, list) {
  if (typeof value !== 'string') return fail(list, place, value, { type: 'string' });
  return known.includes(value) || pass(list, 'value', place, '/x-known-values', value);
}

export function isChatProviderConfigSource(value) {
  return checkChatProviderConfigSource(value);
}

export function validateChatProviderConfigSource(value, options) {
  return observe(checkChatProviderConfigSource, value, options);
}
