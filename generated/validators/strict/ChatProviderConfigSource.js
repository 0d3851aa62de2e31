// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail } from '../runtime.js';

const table = ['ChatProviderConfigSource', ''];
const values = ['database', 'env_preset', 'supported'];

export function isChatProviderConfigSource(value) {
  return checkChatProviderConfigSource(value) === 0;
}

export function validateChatProviderConfigSource(value) {
  return collect(checkChatProviderConfigSource, value);
}

export function checkChatProviderConfigSource(value, report) {
  if (value === 'database' || value === 'env_preset' || value === 'supported') return 0;
  return fail(value, report, table, 0, typeof value !== 'string' ? 'a string' : { enum: values });
}
