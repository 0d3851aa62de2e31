// Generated from spec/ by npm run generate. Do not edit.
import { isObject, observe } from '../runtime.js';

const table = ['ChatModel', 'id', 'provider', 'model', 'display_name'];
const table2 = ['ChatModel#/properties/provider'];
const known = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];

export function isChatModel(value) {
  return checkChatModel(value);
}

export function validateChatModel(value, options) {
  return observe(checkChatModel, value, options);
}

export function checkChatModel(value, report) {
  if (!isObject(value)) {
    report?.itself(value, table, 'object');
    return false;
  }
  let field;
  field = value.id;
  if (typeof field !== 'string' && !report?.property(value, table, 1, field, 'string')) return false;
  field = value.provider;
  if ((field === undefined || !check_provider(field, report)) && !report?.property(value, table, 2, field)) {
    return false;
  }
  field = value.model;
  if (typeof field !== 'string' && !report?.property(value, table, 3, field, 'string')) return false;
  field = value.display_name;
  if (typeof field !== 'string' && !report?.property(value, table, 4, field, 'string')) return false;
  report?.rest(value, table);
  return !report?.has(value);
}

function check_provider(value, report) {
  if (typeof value !== 'string') {
    report?.itself(value, table2, 'string');
    return false;
  }
  if (report && !known.includes(value)) report.note(value, 'value', table2, '', value);
  return !report?.has(value);
}
