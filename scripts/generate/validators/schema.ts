/** The part of JSON Schema 2020-12 that the contract is written in. Whatever lies outside of it is refused. */

export type TypeName = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';
export type Primitive = string | number | boolean | null;

export interface Schema {
  $ref?: string;
  type?: TypeName | TypeName[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  enum?: Primitive[];
  const?: Primitive;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  oneOf?: Schema[];
  anyOf?: Schema[];
  not?: Schema;
  if?: Schema;
  then?: Schema;
  else?: Schema;
  format?: string;
  contentEncoding?: string;
  'x-known-values'?: Primitive[] | undefined;
  'x-sensitive'?: boolean;
  [annotation: string]: unknown;
}

export type Schemas = Record<string, Schema>;

/** A place: a schema, the wire type it belongs to, and its JSON Pointer there. */
export interface Place {
  type: string;
  pointer: string;
  /** Whether the schema speaks of some of an object's properties only, as that of a condition does. */
  partial?: boolean;
  /** Whether only objects get here. */
  object?: boolean;
  /** When it is asked for, in words that follow a sentence: `, as queued is true`. */
  condition?: string;
}

const typeNames = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']);
const annotations = new Set(['title', 'description', 'examples', 'format', 'contentEncoding', 'default']);

const isName = (value: unknown) => typeof value === 'string';
const isNames = (value: unknown) => Array.isArray(value) && value.every(isName);
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
const isBound = (value: unknown) => Number.isFinite(value);
const isPrimitive = (value: unknown) => value === null || ['string', 'boolean'].includes(typeof value) || isBound(value);
const isPrimitives = (value: unknown) => Array.isArray(value) && value.every(isPrimitive);
const isType = (value: unknown) => typeNames.has(value as string);
const isSchema = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSchemas = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isSchema);

/** The assertions, and what their values must look like. */
const keywords: Record<string, (value: unknown) => boolean> = {
  $ref: isName,
  type: (value) => isType(value) || (Array.isArray(value) && value.length > 0 && value.every(isType)),
  properties: (value) => isSchema(value) && Object.values(value as object).every(isSchema),
  required: isNames,
  additionalProperties: (value) => typeof value === 'boolean' || isSchema(value),
  items: isSchema,
  enum: isPrimitives,
  const: isPrimitive,
  pattern: (value) => isName(value) && Boolean(new RegExp(value as string, 'u')),
  minLength: isCount,
  maxLength: isCount,
  minimum: isBound,
  maximum: isBound,
  minItems: isCount,
  maxItems: isCount,
  oneOf: isSchemas,
  anyOf: isSchemas,
  not: isSchema,
  if: isSchema,
  // biome-ignore lint/suspicious/noThenProperty: the keyword is called so.
  then: isSchema,
  else: isSchema,
};

export function pointerTo(...steps: (string | number)[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function refuse(place: Place, keyword: string, why: string): never {
  throw new Error(`${place.type}${place.pointer}: "${keyword}" ${why}`);
}

/** The keywords of a schema that a value can break. */
export function assertions(schema: Schema): string[] {
  return Object.keys(schema).filter((keyword) => Object.hasOwn(keywords, keyword));
}

/** Throws at the first keyword that the compiler does not understand, below a schema too. */
export function checkVocabulary(schema: Schema, place: Place, schemas: Schemas): void {
  for (const [keyword, value] of Object.entries(schema)) {
    if (annotations.has(keyword) || keyword.startsWith('x-')) continue;
    const accepts = Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined;
    if (accepts === undefined) refuse(place, keyword, 'is not supported');
    if (!accepts(value)) refuse(place, keyword, `cannot be ${JSON.stringify(value)}`);
  }
  if (schema.$ref !== undefined) {
    refName(schema, place, schemas);
    const beside = assertions(schema).find((keyword) => keyword !== '$ref');
    if (beside !== undefined) refuse(place, beside, 'cannot stand beside "$ref"');
  }
  if (schema.not !== undefined) {
    const inside = Object.keys(schema.not).join();
    if (inside !== 'required' && inside !== 'enum') refuse(place, 'not', 'takes only "required" or "enum"');
  }
  for (const { schema: part, steps } of parts(schema)) {
    checkVocabulary(part, { type: place.type, pointer: place.pointer + pointerTo(...steps) }, schemas);
  }
}

/** The schemas directly inside a schema. */
export function parts(schema: Schema): { schema: Schema; steps: (string | number)[] }[] {
  const found: { schema: Schema; steps: (string | number)[] }[] = [];
  for (const [key, part] of Object.entries(schema.properties ?? {})) {
    found.push({ schema: part, steps: ['properties', key] });
  }
  for (const keyword of ['items', 'additionalProperties', 'not', 'if', 'then', 'else'] as const) {
    const part = schema[keyword];
    if (typeof part === 'object') found.push({ schema: part, steps: [keyword] });
  }
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    for (const [i, part] of (schema[keyword] ?? []).entries()) found.push({ schema: part, steps: [keyword, i] });
  }
  return found;
}

/** The wire type that a `$ref` names. */
export function refName(schema: Schema, place: Place, schemas: Schemas): string {
  const name = /^#\/\$defs\/([A-Za-z_$][\w$]*)$/.exec(schema.$ref ?? '')?.[1];
  if (name === undefined || !Object.hasOwn(schemas, name)) refuse(place, '$ref', `names no type: ${schema.$ref}`);
  return name;
}

export function typesOf(schema: Schema): TypeName[] {
  if (schema.type === undefined) return [];
  return Array.isArray(schema.type) ? schema.type : [schema.type];
}

/** Whether every value that holds, or that gets here at all, is an object. */
export function isObjectSchema(schema: Schema, place?: Place): boolean {
  if (place?.object) return true;
  const types = typesOf(schema);
  return types.length === 1 && types[0] === 'object';
}

/** Whether every value holds. */
export function asksNothing(schema: Schema): boolean {
  return assertions(schema).every((keyword) => keyword === 'anyOf' && schema.anyOf?.some(asksNothing));
}

/** The usual condition of an object: one of its properties is there and has a certain value. */
export function conditionOf(schema: Schema): { key: string; value: Primitive } | undefined {
  const { properties = {}, required, ...more } = schema.if ?? {};
  const [key] = Object.keys(properties);
  const part = key === undefined ? undefined : properties[key];
  const simple =
    isObjectSchema(schema) &&
    assertions(more).length === 0 &&
    Object.keys(properties).length === 1 &&
    required?.join() === key &&
    assertions(part ?? {}).join() === 'const';
  return simple && key !== undefined && part?.const !== undefined ? { key, value: part.const } : undefined;
}

/** Whether something in the value of this schema, apart from named properties, must not be shown. */
export function isSensitive(schema: Schema, place: Place, schemas: Schemas, seen: Set<string> = new Set()): boolean {
  if (schema['x-sensitive'] === true) return true;
  if (schema.$ref !== undefined) {
    const name = refName(schema, place, schemas);
    if (seen.has(name)) return false;
    seen.add(name);
    return isSensitive(schemas[name] as Schema, { type: name, pointer: '' }, schemas, seen);
  }
  return parts(schema).some(({ schema: part, steps }) => steps[0] !== 'properties' && isSensitive(part, place, schemas, seen));
}
