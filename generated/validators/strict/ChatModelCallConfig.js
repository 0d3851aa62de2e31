// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, inside, isObject, strangers } from '../runtime.js';
import { checkChatModelProviderOptions } from './ChatModelProviderOptions.js';

const table = [
  'ChatModelCallConfig',
  '',
  'max_output_tokens',
  'temperature',
  'top_p',
  'top_k',
  'presence_penalty',
  'frequency_penalty',
  'provider_options',
];

export function isChatModelCallConfig(value) {
  return checkChatModelCallConfig(value) === 0;
}

export function validateChatModelCallConfig(value) {
  return collect(checkChatModelCallConfig, value);
}

export function checkChatModelCallConfig(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 0;
  field = value.max_output_tokens;
  if (field !== undefined) {
    named++;
    if (!Number.isInteger(field)) told += fail(field, report, names, 2, 'an integer');
  }
  field = value.temperature;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'number') told += fail(field, report, names, 3, 'a number');
  }
  field = value.top_p;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'number') told += fail(field, report, names, 4, 'a number');
  }
  field = value.top_k;
  if (field !== undefined) {
    named++;
    if (!Number.isInteger(field)) told += fail(field, report, names, 5, 'an integer');
  }
  field = value.presence_penalty;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'number') told += fail(field, report, names, 6, 'a number');
  }
  field = value.frequency_penalty;
  if (field !== undefined) {
    named++;
    if (typeof field !== 'number') told += fail(field, report, names, 7, 'a number');
  }
  field = value.provider_options;
  if (field !== undefined) {
    named++;
    told += inside(checkChatModelProviderOptions(field, report), report, names[8]);
  }
  return told + strangers(value, report, names, named);
}
