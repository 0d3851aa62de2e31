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
  },
  {
    name: 'date-time',
    pattern:
      '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$',
    check: 'time',
  },
  {
    name: 'base64',
    pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
    check: 'base64',
  },
];

/** The name that a schema gives to what its pattern describes. */
export function formatName(schema: Schema): string | undefined {
  return schema.format ?? schema.contentEncoding;
}

/** The function of the runtime that checks a format. */
export function runtimeFormat(schema: Schema): { name: string; check: string } | undefined {
  return formats.find(({ name, pattern }) => schema.pattern === pattern && formatName(schema) === name);
}
