// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail } from '../runtime.js';

const values = ['database', 'env_preset', 'supported'];
const place = 'ChatProviderConfigSource';

export function isChatProviderConfigSource(value) {
  return value === 'database' || value === 'env_preset' || value === 'supported';
}

export function validateChatProviderConfigSource(value) {
  return isChatProviderConfigSource(value) ? [] : collect(checkChatProviderConfigSource, value);
}

export function checkChatProviderConfigSource(value, list) {
  return (
    value === 'database' ||
    value === 'env_preset' ||
    value === 'supported' ||
    fail(list, place, value, { type: 'string', enum: values })
  );
}
