import { always, and, Code, call, isIdentifier, isInherited, literal, not, or, type Test, test } from './code.js';
import { patternName } from './formats.js';
import type { Module } from './module.js';
import { asksNothing, assertions, type Place, type Primitive, parts, pointerTo, refName, type Schema, type TypeName, typesOf } from './schema.js';

/** Keywords that speak about a value and nothing in it: one condition checks them all. */
const leaf = ['type', 'const', 'enum', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems'] as const;

/** Whether a condition, and a walk over the members of a list or map, is all there is to check. Other schemas get a function. */
export function isInline(schema: Schema): boolean {
  return assertions(schema).every((keyword) => (leaf as readonly string[]).includes(keyword) || keyword === 'items' || isMap(schema, keyword));
}

function isMap({ properties, additionalProperties }: Schema, keyword: string): boolean {
  return keyword === 'additionalProperties' && additionalProperties !== false && properties === undefined;
}

/** The values that the tolerant profile knows without insisting on them: it takes notes of others. */
export function knownValues({ profile }: Module, schema: Schema): Primitive[] | undefined {
  return profile === 'tolerant' && schema.enum === undefined ? schema['x-known-values'] : undefined;
}

/** Whether there is nothing to check, nor to take a note of. */
export function isTrivial(module: Module, schema: Schema): boolean {
  return asksNothing(schema) && (assertions(schema).length === 0 || module.profile === 'strict') && !knownValues(module, schema);
}

/** That a schema holds, as a condition on a variable, with nothing told. */
export function express(module: Module, schema: Schema, place: Place, value: string): Test {
  if (asksNothing(schema)) return always;
  if (isInline(schema)) return and([leafTest(module, schema, value), ...memberCalls(module, schema, place, value, '').map(isNone)]);
  return isNone(`${functionFor(module, schema, place)}(${value})`);
}

/** That a check, or a walk of checks, finds no faults. */
function isNone(found: string): Test {
  return test(`!${found}`, found);
}

/** The name of a function that checks a schema. */
export function functionFor(module: Module, schema: Schema, place: Place): string {
  if (schema.$ref !== undefined) return module.function(refName(schema, place, module.schemas));
  return module.part(schema, place);
}

export function property(module: Module, value: string, key: string): string {
  if (isInherited(key)) return `${module.use('own')}(${value}, ${literal(key)})`;
  return isIdentifier(key) ? `${value}.${key}` : `${value}[${literal(key)}]`;
}

export function isAbsent(value: string): Test {
  return test(`${value} === undefined`, `${value} !== undefined`);
}

/** When a required property is broken, given what holds for its value. A value of a certain type cannot be `undefined`. */
export function brokenProperty(schema: Schema, holds: Test, value: string): Test {
  const typed = ['type', 'enum', 'const'].some((keyword) => keyword in schema);
  return typed ? not(holds) : or([isAbsent(value), not(holds)]);
}

/** That a key is none of these. */
export function isOther(keys: string[]): Test {
  return and(keys.map((key) => test(`key !== ${literal(key)}`, `key === ${literal(key)}`)));
}

export function equals(value: string, constants: Primitive[]): Test {
  return or(constants.map((one) => test(`${value} === ${literal(one)}`, `${value} !== ${literal(one)}`)));
}

function typeTest(module: Module, type: TypeName, value: string): Test {
  switch (type) {
    case 'null':
      return test(`${value} === null`, `${value} !== null`);
    case 'integer':
      return call(`Number.isInteger(${value})`);
    case 'array':
      return call(`Array.isArray(${value})`);
    case 'object':
      return call(`${module.use('isObject')}(${value})`);
    default:
      return test(`typeof ${value} === '${type}'`, `typeof ${value} !== '${type}'`);
  }
}

/** When a `not` is broken: it names properties that must not be there together, or values. */
export function isForbidden(module: Module, no: Schema, object: boolean): Test {
  if (no.enum !== undefined) return equals('value', no.enum);
  const present = and((no.required ?? []).map((key) => not(isAbsent(property(module, 'value', key)))));
  // Of anything but an object, `required` holds.
  return object ? present : or([not(typeTest(module, 'object', 'value')), present]);
}

/** What the keywords about the value itself ask. */
export function leafTest(module: Module, schema: Schema, value: string): Test {
  const types = typesOf(schema);
  const kinds = ['string', 'number', 'array'] as const;
  const bounds = (type: TypeName) => boundsTest(module, schema, type === 'integer' ? 'number' : type, value);
  const whereOfType = (some: readonly TypeName[]) =>
    some.filter((type) => bounds(type) !== always).map((type) => or([not(typeTest(module, type, value)), bounds(type)]));

  const fixed = schema.const !== undefined ? [schema.const] : schema.enum;
  if (fixed !== undefined) {
    const constants = fixed.filter((one) => types.length === 0 || types.some((type) => isOfType(one, type)));
    const both = schema.const !== undefined && schema.enum !== undefined ? [equals(value, schema.enum)] : [];
    return and([equals(value, constants), ...both, ...whereOfType(['string', 'number'])]);
  }
  if (types.length > 0) return or(types.map((type) => and([typeTest(module, type, value), bounds(type)])));
  return and(whereOfType(kinds));
}

function isOfType(value: Primitive, type: TypeName): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return value === null ? type === 'null' : typeof value === type;
}

/** What a schema asks of a value that has the type. */
function boundsTest(module: Module, schema: Schema, type: TypeName, value: string): Test {
  const { minLength = 0, maxLength, minimum, maximum, minItems = 0, maxItems } = schema;
  const least = (read: string, bound: number) => test(`${read} >= ${literal(bound)}`, `${read} < ${literal(bound)}`);
  const most = (read: string, bound: number) => test(`${read} <= ${literal(bound)}`, `${read} > ${literal(bound)}`);
  const tests: Test[] = [];
  if (type === 'string') {
    if (maxLength !== undefined || minLength > 1) {
      tests.push(call(`${module.use('within')}(${value}, ${minLength}, ${maxLength ?? 'Infinity'})`));
    } else if (minLength === 1) {
      tests.push(test(`${value} !== ''`, `${value} === ''`));
    }
    if (schema.pattern !== undefined) tests.push(call(`${patternName(module, schema)}.test(${value})`));
  } else if (type === 'number') {
    if (minimum !== undefined) tests.push(least(value, minimum));
    if (maximum !== undefined) tests.push(most(value, maximum));
  } else if (type === 'array') {
    if (minItems > 0) tests.push(least(`${value}.length`, minItems));
    if (maxItems !== undefined) tests.push(most(`${value}.length`, maxItems));
  }
  return and(tests);
}

/** Calls that count what is wrong in the items of an array, or in the values of a map. */
export function memberCalls(module: Module, schema: Schema, place: Place, value: string, list = ', report'): string[] {
  const { items, additionalProperties: others } = schema;
  const walk = (name: string, keyword: string, part: Schema) => {
    if (isTrivial(module, part)) return [];
    const check = functionFor(module, part, { type: place.type, pointer: place.pointer + pointerTo(keyword) });
    return [`${module.use(name)}(${value}, ${check}${list})`];
  };
  return [
    ...(items === undefined ? [] : walk('each', 'items', items)),
    ...(typeof others === 'object' && schema.properties === undefined ? walk('entries', 'additionalProperties', others) : []),
  ];
}

/** What a fault is explained by, as code: the type, or the keywords that a condition checks. */
export function dataOf(module: Module, schema: Schema): string {
  const data: Record<string, unknown> = {};
  for (const keyword of leaf) if (schema[keyword] !== undefined) data[keyword] = schema[keyword];
  if (Object.keys(data).join() === 'type' && typeof schema.type === 'string') return literal(schema.type);
  if (schema.enum !== undefined) data.enum = new Code(module.constant('values', schema.enum));
  if (schema.pattern !== undefined) data.pattern = new Code(patternName(module, schema));
  return literal(data);
}

/** The functions of the runtime that explain keywords, as far as a type and all that it refers to need them. */
export function explainersOf(module: Module, schema: Schema): string {
  const seen = new Set<Schema>();
  const walk = (one: Schema) => {
    if (seen.has(one)) return;
    seen.add(one);
    if (one.$ref !== undefined) walk(module.schemas[refName(one, { type: '', pointer: '' }, module.schemas)] as Schema);
    for (const part of parts(one)) walk(part.schema);
  };
  walk(schema);
  const names: Record<string, string> = { const: 'only', enum: 'among' };
  const needed = leaf.filter((keyword) => keyword !== 'type' && [...seen].some((one) => one[keyword] !== undefined));
  return literal(Object.fromEntries(needed.map((keyword) => [keyword, new Code(module.use(names[keyword] ?? keyword))])));
}
