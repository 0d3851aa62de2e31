import { resolve, type Schema } from '../contract.js';

export type Json = unknown;

/** Which control a value is edited with. `json` is for whatever has no shape of its own, or not the shape it should have. */
export type Kind = 'object' | 'array' | 'choice' | 'text' | 'number' | 'boolean' | 'null' | 'json';

/** How a value of this schema is edited, as it stands. */
export function kindOf(schema: Schema, value: Json): Kind {
  if (value === null) return allowsNull(schema) ? 'null' : 'json';
  const type = typeOf(schema);
  if (schema.enum !== undefined || schema.const !== undefined) return choicesOf(schema).includes(value) ? 'choice' : 'json';
  if (type === 'object') return schema.properties !== undefined && isObject(value) ? 'object' : 'json';
  if (type === 'array') return Array.isArray(value) ? 'array' : 'json';
  if (type === 'string') return typeof value === 'string' ? 'text' : 'json';
  if (type === 'integer' || type === 'number') return typeof value === 'number' ? 'number' : 'json';
  if (type === 'boolean') return typeof value === 'boolean' ? 'boolean' : 'json';
  return 'json';
}

export function allowsNull({ type }: Schema): boolean {
  return Array.isArray(type) && type.includes('null');
}

export function typeOf({ type }: Schema): string | undefined {
  return Array.isArray(type) ? type.find((one) => one !== 'null') : type;
}

export function choicesOf(schema: Schema): unknown[] {
  return schema.const !== undefined ? [schema.const] : (schema.enum ?? []);
}

/** What a field holds that has just been added: the least that its schema allows. */
export function initialOf(given: Schema): Json {
  const schema = resolve(given);
  const [choice] = choicesOf(schema);
  if (choice !== undefined) return choice;
  switch (typeOf(schema)) {
    case 'object':
      return Object.fromEntries((schema.required ?? []).map((name) => [name, initialOf(schema.properties?.[name] ?? {})]));
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => initialOf(schema.items ?? {}));
    case 'integer':
    case 'number':
      return schema.minimum ?? 0;
    case 'boolean':
      return true;
    case 'string':
      return schema['x-known-values']?.[0] ?? '';
    default:
      return null;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
