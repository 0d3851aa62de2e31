// Generated from spec/ by npm run generate. Do not edit.
import { each, fail, inside, isObject, observe, rest } from '../runtime.js';

const table = [
  'ChatModelOpenRouterProvider',
  '',
  'order',
  'allow_fallbacks',
  'require_parameters',
  'data_collection',
  'only',
  'ignore',
  'quantizations',
  'sort',
];
const table2 = ['ChatModelOpenRouterProvider', '/properties/order/items'];
const table3 = ['ChatModelOpenRouterProvider', '/properties/only/items'];
const table4 = ['ChatModelOpenRouterProvider', '/properties/ignore/items'];
const table5 = ['ChatModelOpenRouterProvider', '/properties/quantizations/items'];

export function isChatModelOpenRouterProvider(value) {
  return checkChatModelOpenRouterProvider(value) === 0;
}

export function validateChatModelOpenRouterProvider(value, options) {
  return observe(checkChatModelOpenRouterProvider, value, options);
}

export function checkChatModelOpenRouterProvider(value, report) {
  const names = table;
  if (!isObject(value)) return fail(value, report, names, 0, 'an object');
  let told = 0;
  let field;
  field = value.order;
  if (field !== undefined) {
    if (!Array.isArray(field)) told += fail(field, report, names, 2, 'an array');
    told += inside(each(field, check_orderItems, report), report, names[2]);
  }
  field = value.allow_fallbacks;
  if (field !== undefined) {
    if (typeof field !== 'boolean') told += fail(field, report, names, 3, 'a boolean');
  }
  field = value.require_parameters;
  if (field !== undefined) {
    if (typeof field !== 'boolean') told += fail(field, report, names, 4, 'a boolean');
  }
  field = value.data_collection;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 5, 'a string');
  }
  field = value.only;
  if (field !== undefined) {
    if (!Array.isArray(field)) told += fail(field, report, names, 6, 'an array');
    told += inside(each(field, check_onlyItems, report), report, names[6]);
  }
  field = value.ignore;
  if (field !== undefined) {
    if (!Array.isArray(field)) told += fail(field, report, names, 7, 'an array');
    told += inside(each(field, check_ignoreItems, report), report, names[7]);
  }
  field = value.quantizations;
  if (field !== undefined) {
    if (!Array.isArray(field)) told += fail(field, report, names, 8, 'an array');
    told += inside(each(field, check_quantizationsItems, report), report, names[8]);
  }
  field = value.sort;
  if (field !== undefined) {
    if (typeof field !== 'string') told += fail(field, report, names, 9, 'a string');
  }
  return told + rest(value, report, names);
}

function check_orderItems(value, report) {
  if (typeof value === 'string') return 0;
  return fail(value, report, table2, 0, 'a string');
}

function check_onlyItems(value, report) {
  if (typeof value === 'string') return 0;
  return fail(value, report, table3, 0, 'a string');
}

function check_ignoreItems(value, report) {
  if (typeof value === 'string') return 0;
  return fail(value, report, table4, 0, 'a string');
}

function check_quantizationsItems(value, report) {
  if (typeof value === 'string') return 0;
  return fail(value, report, table5, 0, 'a string');
}
