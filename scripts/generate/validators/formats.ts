import { Code } from './code.js';
import type { Module } from './module.js';
import type { Schema } from './schema.js';

/**
 * Patterns that the runtime checks by hand: with the same verdict, but faster, without the limit that a pattern that counts
 * has on long texts, and with words for what they describe.
 */
const formats = [
  {
    name: 'uuid',
    pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
    constant: 'uuid',
  },
  {
    name: 'date-time',
    pattern:
      '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$',
    constant: 'dateTime',
  },
  {
    name: 'base64',
    pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
    constant: 'base64',
  },
];

/** The constant that has the test of a schema's pattern: one of the runtime, or one of the module. */
export function patternName(module: Module, { pattern = '', format, contentEncoding }: Schema): string {
  const name = format ?? contentEncoding;
  const known = formats.find((one) => one.pattern === pattern && one.name === name);
  if (known !== undefined) return module.use(known.constant);
  const expression = String(new RegExp(pattern, 'u'));
  const wanted = pattern === '\\S' ? 'text that is not blank' : `text that matches ${expression}`;
  return module.constant('format', { rule: name ?? 'pattern', wanted, test: new Code(`(text) => ${expression}.test(text)`) });
}
