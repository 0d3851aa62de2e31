// Generated from spec/ by npm run generate. Do not edit.
import { collect, fail, inside, isObject, strangers, whole } from '../runtime.js';
import { checkChatMessage } from './ChatMessage.js';
import { checkChatQueuedMessage } from './ChatQueuedMessage.js';

const table = ['CreateChatMessageResponse', '', 'message', 'queued_message', 'queued'];
const table2 = ['CreateChatMessageResponse', '/then'];
const table3 = ['CreateChatMessageResponse', '/else'];

export function isCreateChatMessageResponse(value) {
  return checkCreateChatMessageResponse(value) === 0;
}

export function validateCreateChatMessageResponse(value) {
  return collect(checkCreateChatMessageResponse, value);
}

export function checkCreateChatMessageResponse(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  let named = 1;
  field = value.message;
  if (field !== undefined) {
    named++;
    told += inside(checkChatMessage(field, report), report, names[2]);
  }
  field = value.queued_message;
  if (field !== undefined) {
    named++;
    told += inside(checkChatQueuedMessage(field, report), report, names[3]);
  }
  field = value.queued;
  if (typeof field !== 'boolean') told += fail(field, report, names, 4, 'a boolean');
  told += strangers(value, report, names, named);
  if (value.queued === true) {
    told += check_then(value, report);
  } else {
    told += check_else(value, report);
  }
  return told;
}

function check_then(value, report) {
  let told = 0;
  if (value.queued_message === undefined) {
    told += whole(value, report, table2, 'required', 'condition', '.queued_message is missing, as queued is true');
  }
  if (value.message !== undefined) {
    told += whole(value, report, table2, 'not', 'condition', ' must be absent, as queued is true', 'message');
  }
  return told;
}

function check_else(value, report) {
  let told = 0;
  if (value.message === undefined) {
    told += whole(value, report, table3, 'required', 'condition', '.message is missing, as queued is not true');
  }
  if (value.queued_message !== undefined) {
    told += whole(value, report, table3, 'not', 'condition', ' must be absent, as queued is not true', 'queued_message');
  }
  return told;
}
