import { error, type Rules } from './rule.js';

/** What every input must be before its values can be looked at, in both profiles. */
export const INPUT_RULES: Rules = {
  'json-syntax': error('A document, a line or a body is one JSON value.'),
  'yaml-syntax': error('A YAML file is well-formed, and holds what JSON can hold.'),
  'utf-8': error('Text is UTF-8.', 'R10'),
  'empty-input': error('A file holds at least one value.'),
  'gzip-data': error('A compressed file is whole.'),
  list: error('A body that is a list is an array, and a body that is none is not.'),
  'har-form': error('A HAR file has log.entries with a request and a response each.'),
  'recording-form': error('A line of a recording has the form that its schema asks for.'),
  'recording-order': error('A recording answers calls that it holds, and uses streams only while they are open.'),
};
