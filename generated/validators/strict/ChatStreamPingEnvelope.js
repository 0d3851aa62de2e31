// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, strangers } from '../runtime.js';

const table = ['ChatStreamPingEnvelope', '', 'type', 'data'];

export function isChatStreamPingEnvelope(value) {
  return checkChatStreamPingEnvelope(value) === 0;
}

export function validateChatStreamPingEnvelope(value) {
  return collect(checkChatStreamPingEnvelope, value);
}

export function checkChatStreamPingEnvelope(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 1;
  field = value.type;
  if (field !== 'ping') {
    told += fail(field, report, names, 2, typeof field !== 'string' ? 'a string' : { const: '"ping"' });
  }
  field = value.data;
  if (field !== undefined) {
    named++;
    if (field !== null) told += fail(field, report, names, 3, 'null');
  }
  return told + strangers(value, report, names, named);
}
