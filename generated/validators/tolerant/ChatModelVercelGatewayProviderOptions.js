// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, inside, isObject, observe, rest } from '../runtime.js';

const table = ['ChatModelVercelGatewayProviderOptions', '', 'order', 'models'];
const table2 = ['ChatModelVercelGatewayProviderOptions', '/properties/order/items'];
const table3 = ['ChatModelVercelGatewayProviderOptions', '/properties/models/items'];

export function isChatModelVercelGatewayProviderOptions(value) {
  return checkChatModelVercelGatewayProviderOptions(value) === 0;
}

export function validateChatModelVercelGatewayProviderOptions(value, options) {
  return observe(checkChatModelVercelGatewayProviderOptions, value, options);
}

export function checkChatModelVercelGatewayProviderOptions(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.order;
  if (field !== undefined) {
    if (!Array.isArray(field)) told += fail(field, report, names, 2, 'an array');
    told += inside(each(field, check_orderItems, report), report, names[2]);
  }
  field = value.models;
  if (field !== undefined) {
    if (!Array.isArray(field)) told += fail(field, report, names, 3, 'an array');
    told += inside(each(field, check_modelsItems, report), report, names[3]);
  }
  return told + rest(value, report, names);
}

function check_orderItems(value, report) {
  if (typeof value === 'string') return 0;
  return fail(value, report, table2, 0, 'a string');
}

function check_modelsItems(value, report) {
  if (typeof value === 'string') return 0;
  return fail(value, report, table3, 0, 'a string');
}
