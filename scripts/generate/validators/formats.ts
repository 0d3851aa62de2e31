import type { Schema } from './schema.js';

/**
 * Patterns that the runtime checks by hand: with the same verdict, but faster, and without the limit that a pattern
 * that counts has on long texts.
 */
const formats = [
  {
    name: 'uuid',
    pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
    check: 'uuid',
    schema: 'UUID',
  },
  {
    name: 'date-time',
    pattern:
      '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$',
    check: 'time',
    schema: 'TIME',
  },
  {
    name: 'base64',
    pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
    check: 'base64',
    schema: 'BASE64',
  },
];

/** The name that a schema gives to what its pattern describes. */
export function formatName(schema: Schema): string | undefined {
  return schema.format ?? schema.contentEncoding;
}

/** What the runtime has for a format: a function, and the schema that explains a failure of it. */
export function runtimeFormat(schema: Schema): { check: string; schema: string } | undefined {
  return formats.find(({ name, pattern }) => schema.pattern === pattern && formatName(schema) === name);
}
