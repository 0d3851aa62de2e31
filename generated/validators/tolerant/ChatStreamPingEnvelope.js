// Generated from spec/ by npm run generate. Do not edit.
import { fail, isObject, observe, rest } from '../runtime.js';

const table = ['ChatStreamPingEnvelope', '', 'type', 'data'];

export function isChatStreamPingEnvelope(value) {
  return checkChatStreamPingEnvelope(value) === 0;
}

export function validateChatStreamPingEnvelope(value, options) {
  return observe(checkChatStreamPingEnvelope, value, options);
}

export function checkChatStreamPingEnvelope(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.type;
  if (field !== 'ping') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"ping"' });
  }
  field = value.data;
  if (field !== undefined) {
    if (field !== null) told += fail(field, report, names, 3, 'null');
  }
  return told + rest(value, report, names);
}
