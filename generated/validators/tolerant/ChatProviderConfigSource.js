// Generated from spec/ by npm run generate. Do not edit.
import { fail, known, observe } from '../runtime.js';

const table = ['ChatProviderConfigSource', ''];
const values = ['database', 'env_preset', 'supported'];

export function isChatProviderConfigSource(value) {
  return checkChatProviderConfigSource(value) === 0;
}

export function validateChatProviderConfigSource(value, options) {
  return observe(checkChatProviderConfigSource, value, options);
}

export function checkChatProviderConfigSource(value, report) {
  let told = 0;
  if (typeof value !== 'string') return fail(value, report, table, 0, 'a string');
  return told + known(value, report, table, 0, values);
}
