// Generated from spec/ by npm run generate. Do not edit.
import { collect } from '../runtime.js';

const table = ['ChatProviderConfigSource'];
const values = ['database', 'env_preset', 'supported'];

export function isChatProviderConfigSource(value) {
  return checkChatProviderConfigSource(value);
}

export function validateChatProviderConfigSource(value) {
  return collect(checkChatProviderConfigSource, value);
}

export function checkChatProviderConfigSource(value, report) {
  if (value === 'database' || value === 'env_preset' || value === 'supported') return true;
  report?.itself(value, table, values);
  return false;
}
