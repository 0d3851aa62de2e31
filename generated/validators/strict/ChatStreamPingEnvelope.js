// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, isObject, only, strangers } from '../runtime.js';

const table = ['ChatStreamPingEnvelope', '', 'type', 'data'];
const keywords = { const: only };

export function isChatStreamPingEnvelope(value) {
  return checkChatStreamPingEnvelope(value) === 0;
}

export function validateChatStreamPingEnvelope(value) {
  return collect(checkChatStreamPingEnvelope, value, keywords);
}

export function checkChatStreamPingEnvelope(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'object');
  let told = 0;
  let field;
  let named = 1;
  field = value.type;
  if (field !== 'ping') told += fail(field, report, names, 2, { type: 'string', const: 'ping' });
  field = value.data;
  if (field !== undefined) {
    named++;
    if (field !== null) told += fail(field, report, names, 3, 'null');
  }
  return told + strangers(value, report, names, named);
}
