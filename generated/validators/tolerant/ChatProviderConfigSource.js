// Generated from spec/ by npm run generate. Do not edit.
import { STRING, fail, note, observe } from '../runtime.js';

const place = 'ChatProviderConfigSource';
const known = ['database', 'env_preset', 'supported'];

export function isChatProviderConfigSource(value) {
  return typeof value === 'string';
}

export function validateChatProviderConfigSource(value, options) {
  return observe(isChatProviderConfigSource, checkChatProviderConfigSource, value, options);
}

export function checkChatProviderConfigSource(value, list) {
  if (typeof value !== 'string') return fail(list, place, value, STRING);
  return known.includes(value) || note(list, 'value', place, '', value);
}
