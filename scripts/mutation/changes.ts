import { isObject, type JsonObject } from '../contract/json.js';
import { BOUNDS } from '../coverage/keywords.js';
import type { Change, Operator } from './mutant.js';

const TYPES = ['string', 'number', 'boolean', 'object', 'array', 'null'];

/** Keywords that say something of a value and are known here; the others only tell people something. */
const JUDGING = new Set([
  ...Object.keys(BOUNDS),
  ...[
    '$ref',
    'type',
    'enum',
    'const',
    'pattern',
    'required',
    'properties',
    'additionalProperties',
    'items',
    'oneOf',
    'anyOf',
    'not',
    'if',
    'then',
    'else',
  ],
]);
const TELLING = new Set(['title', 'description', 'examples', 'format', 'contentEncoding', '$defs']);

/** Every change of the keywords of one schema. Schemas below it are places of their own. */
export function changesOf(schema: JsonObject): Change[] {
  for (const keyword of Object.keys(schema)) {
    if (!JUDGING.has(keyword) && !TELLING.has(keyword) && !keyword.startsWith('x-'))
      throw new Error(`No change is known for the keyword "${keyword}".`);
  }
  return [
    ...presence(schema),
    ...types(schema),
    ...values(schema),
    ...bounds(schema),
    ...members(schema),
    ...openness(schema),
    ...alternatives(schema),
    ...conditions(schema),
  ];
}

function presence(schema: JsonObject): Change[] {
  const required = (schema.required ?? []) as string[];
  const optional = Object.keys((schema.properties ?? {}) as JsonObject).filter((name) => !required.includes(name));
  return [
    ...required.map((name) => set('drop required', name, schema, 'required', removed(required, name))),
    ...optional.map((name) => set('add required', name, schema, 'required', [...required, name])),
  ];
}

function types(schema: JsonObject): Change[] {
  if (schema.type === undefined) return [];
  const own = [schema.type].flat() as string[];
  const others = TYPES.filter((type) => !own.includes(type));
  const to = (operator: Operator, list: string[]) => set(operator, list.join(' or '), schema, 'type', list.length === 1 ? list[0] : list);
  return [
    drop('drop type', schema, 'type'),
    ...others.map((type) => to('widen type', type === 'number' && own.includes('integer') ? removed([...own, type], 'integer') : [...own, type])),
    ...(own.length > 1 ? own.map((type) => to('narrow type', removed(own, type))) : []),
    ...(own.includes('number') ? [to('narrow type', [...removed(own, 'number'), 'integer'])] : []),
  ];
}

function values(schema: JsonObject): Change[] {
  const known = (schema.enum ?? []) as unknown[];
  return [
    ...(schema.enum === undefined ? [] : [drop('drop enum', schema, 'enum'), set('add value', '""', schema, 'enum', [...known, ''])]),
    // Without its only value an enumeration would be no schema any more.
    ...(known.length > 1 ? known : []).map((value) => set('drop value', JSON.stringify(value), schema, 'enum', removed(known, value))),
    ...('const' in schema ? [drop('drop const', schema, 'const')] : []),
    ...('pattern' in schema ? [drop(schema.format || schema.contentEncoding ? 'drop format' : 'drop pattern', schema, 'pattern')] : []),
  ];
}

function bounds(schema: JsonObject): Change[] {
  return Object.entries(schema).flatMap(([keyword, bound]) => {
    if (!BOUNDS[keyword]) return [];
    const by = (step: number) => set('move bound', `${keyword} ${(bound as number) + step}`, schema, keyword, (bound as number) + step);
    return [drop('drop bound', schema, keyword), by(-1), by(1)];
  });
}

function members(schema: JsonObject): Change[] {
  const properties = (schema.properties ?? {}) as Record<string, JsonObject>;
  return [
    ...('items' in schema ? [drop('drop items', schema, 'items')] : []),
    ...('$ref' in schema ? [drop('drop reference', schema, '$ref')] : []),
    ...Object.keys(properties).map((name) => set('drop property', name, schema, 'properties', without(properties, name))),
    ...Object.keys(properties).map((name) => set('drop property schema', name, schema, 'properties', { ...properties, [name]: {} })),
  ];
}

function openness(schema: JsonObject): Change[] {
  const { additionalProperties: others } = schema;
  const canClose = others !== false && (isObject(schema.properties) || others !== undefined);
  return [
    ...(others === false || isObject(others) ? [drop('open object', schema, 'additionalProperties')] : []),
    ...(canClose ? [set('close object', '', schema, 'additionalProperties', false)] : []),
  ];
}

function alternatives(schema: JsonObject): Change[] {
  return ['oneOf', 'anyOf'].flatMap((keyword) => {
    const list = schema[keyword];
    if (!Array.isArray(list)) return [];
    const each = list.map((member: JsonObject, index) =>
      set('drop variant', String(member.$ref ?? member.title ?? index), schema, keyword, list.toSpliced(index, 1)),
    );
    return [drop('drop union', schema, keyword), ...each];
  });
}

function conditions(schema: JsonObject): Change[] {
  const each = ['not', 'if', 'then', 'else'].filter((keyword) => keyword in schema).map((keyword) => drop('drop condition', schema, keyword));
  return schema.if === undefined ? each : [...each, set('drop condition', 'negated', schema, 'if', { not: schema.if })];
}

function drop(operator: Operator, schema: JsonObject, keyword: string): Change {
  return { operator, what: keyword === operator.slice('drop '.length) ? '' : keyword, node: without(schema, keyword) };
}

function set(operator: Operator, what: string, schema: JsonObject, keyword: string, value: unknown): Change {
  return { operator, what, node: { ...schema, [keyword]: value } };
}

function without(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

function removed<T>(list: T[], item: T): T[] {
  return list.filter((other) => other !== item);
}
