import { always, and, Code, call, isIdentifier, isInherited, literal, not, or, type Test, test } from './code.js';
import { formatName, runtimeFormat } from './formats.js';
import type { Module } from './module.js';
import { asksNothing, assertions, type Place, type Primitive, pointerTo, refName, type Schema, type TypeName, typesOf } from './schema.js';

/** Where code is written: in a place where there may be a report to be told, or where a value is only decided on. */
export interface Writer {
  module: Module;
  reporting: boolean;
}

export function quietly({ module }: Writer): Writer {
  return { module, reporting: false };
}

/** Keywords that an expression can check. A schema with any other one gets a function. */
const plain = [
  'type',
  'const',
  'enum',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'items',
  'additionalProperties',
] as const;

export function isPlain(writer: Writer, schema: Schema): boolean {
  if (knownValues(writer, schema) !== undefined || schema.additionalProperties === false) return false;
  return assertions(schema).every((keyword) => (plain as readonly string[]).includes(keyword));
}

/** Whether the schema and all below it are plain, so that nothing but the expression itself finds faults. */
function isLeaf(writer: Writer, schema: Schema): boolean {
  const { items, additionalProperties: others } = schema;
  const below = [items, others].filter((part) => typeof part === 'object');
  return isPlain(writer, schema) && below.every((part) => isLeaf(writer, part));
}

/** The values that the tolerant profile knows without insisting on them: others are noted. */
export function knownValues({ module, reporting }: Writer, schema: Schema): Primitive[] | undefined {
  return reporting && module.profile === 'tolerant' && schema.enum === undefined ? schema['x-known-values'] : undefined;
}

/** Whether there is nothing to check, nor to remark. */
export function isTrivial(writer: Writer, schema: Schema): boolean {
  return (
    asksNothing(schema) &&
    (assertions(schema).length === 0 || !writer.reporting || writer.module.profile === 'strict') &&
    !knownValues(writer, schema)
  );
}

/** The check of a schema as a condition on a variable. */
export function express(writer: Writer, schema: Schema, place: Place, value: string): Test {
  if (isTrivial(writer, schema)) return always;
  if (isPlain(writer, schema)) return plainTest(writer, schema, place, value);
  return call(`${functionFor(writer, schema, place)}(${value}${writer.reporting ? ', report' : ''})`);
}

/** The name of a function that checks a schema. */
export function functionFor(writer: Writer, schema: Schema, place: Place): string {
  const { module } = writer;
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

/** When a property is broken, given what holds for its value. A value of a certain type cannot be `undefined`. */
export function brokenProperty(writer: Writer, schema: Schema, required: boolean, holds: Test, value: string): Test {
  if (!required) return and([not(isAbsent(value)), not(holds)]);
  const typed = isPlain(writer, schema) && ['type', 'enum', 'const'].some((keyword) => keyword in schema);
  return typed ? not(holds) : or([isAbsent(value), not(holds)]);
}

/** That a key is none of these. */
export function isOther(keys: string[]): Test {
  return and(keys.map((key) => test(`key !== ${literal(key)}`, `key === ${literal(key)}`)));
}

export function equals(value: string, constants: Primitive[]): Test {
  return or(constants.map((one) => test(`${value} === ${literal(one)}`, `${value} !== ${literal(one)}`)));
}

export function typeTest(module: Module, type: TypeName, value: string): Test {
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

/** That the value is of one of the types that the schema names. */
export function typesTest(module: Module, schema: Schema): Test {
  const types = typesOf(schema);
  return types.length === 0 ? always : or(types.map((type) => typeTest(module, type, 'value')));
}

/** When a `not` is broken: it names properties that must not be there together, or values. */
export function isForbidden(module: Module, no: Schema, object: boolean): Test {
  if (no.enum !== undefined) return equals('value', no.enum);
  const present = and((no.required ?? []).map((key) => not(isAbsent(property(module, 'value', key)))));
  // Of anything but an object, `required` holds.
  return object ? present : or([not(typeTest(module, 'object', 'value')), present]);
}

function plainTest(writer: Writer, schema: Schema, place: Place, value: string): Test {
  const { module } = writer;
  const types = typesOf(schema);
  const kinds = ['string', 'number', 'array', 'object'] as const;
  const asked = new Map<TypeName, Test>(kinds.map((type) => [type, boundsTest(writer, schema, place, type, value)]));
  const bounds = (type: TypeName) => asked.get(type === 'integer' ? 'number' : type) ?? always;
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
function boundsTest(writer: Writer, schema: Schema, place: Place, type: TypeName, value: string): Test {
  const { module } = writer;
  const { minLength = 0, maxLength, minimum, maximum, minItems = 0, maxItems, items, additionalProperties: others } = schema;
  const least = (read: string, bound: number) => test(`${read} >= ${literal(bound)}`, `${read} < ${literal(bound)}`);
  const most = (read: string, bound: number) => test(`${read} <= ${literal(bound)}`, `${read} > ${literal(bound)}`);
  const tests: Test[] = [];
  if (type === 'string') {
    if (maxLength !== undefined || minLength > 1) {
      tests.push(call(`${module.use('within')}(${value}, ${minLength}, ${maxLength ?? 'Infinity'})`));
    } else if (minLength === 1) {
      tests.push(test(`${value} !== ''`, `${value} === ''`));
    }
    if (schema.pattern !== undefined) tests.push(patternTest(module, schema, schema.pattern, value));
  } else if (type === 'number') {
    if (minimum !== undefined) tests.push(least(value, minimum));
    if (maximum !== undefined) tests.push(most(value, maximum));
  } else if (type === 'array') {
    // The items first: a report wants to hear of those of a list of the wrong length too.
    if (items !== undefined) tests.push(membersTest(writer, items, place, 'items', value));
    if (minItems > 0) tests.push(least(`${value}.length`, minItems));
    if (maxItems !== undefined) tests.push(most(`${value}.length`, maxItems));
  } else if (type === 'object' && typeof others === 'object' && schema.properties === undefined) {
    tests.push(membersTest(writer, others, place, 'additionalProperties', value));
  }
  return and(tests);
}

/** What a schema asks of each item of an array, or of each value of a map. */
function membersTest(writer: Writer, schema: Schema, place: Place, keyword: 'items' | 'additionalProperties', value: string): Test {
  if (isTrivial(writer, schema)) return always;
  const inside = { type: place.type, pointer: place.pointer + pointerTo(keyword) };
  const list = keyword === 'items' ? value : `Object.values(${value})`;
  if (isLeaf(writer, schema)) {
    const inner = express(writer, schema, inside, 'item');
    return inner === always ? always : call(`${list}.every((item) => ${inner.yes})`);
  }
  const check = functionFor(writer, schema, inside);
  return call(`${writer.module.use(keyword === 'items' ? 'each' : 'entries')}(${value}, ${check}${writer.reporting ? ', report' : ''})`);
}

function patternTest(module: Module, schema: Schema, pattern: string, value: string): Test {
  const format = runtimeFormat(schema);
  return call(format ? `${module.use(format.check)}(${value})` : `${patternConstant(module, pattern)}.test(${value})`);
}

function patternConstant(module: Module, pattern: string): string {
  return module.constant('pattern', new Code(String(new RegExp(pattern, 'u'))));
}

/** What a report explains a value by that fails the expression of a plain schema, as code. */
export function dataOf(writer: Writer, schema: Schema): string {
  const { module } = writer;
  const { items, additionalProperties: others } = schema;
  const data: Record<string, unknown> = {};
  for (const keyword of plain) if (schema[keyword] !== undefined) data[keyword] = schema[keyword];
  delete data.items;
  delete data.additionalProperties;
  if (items !== undefined && isLeaf(writer, items)) data.items = new Code(dataOf(writer, items));
  if (typeof others === 'object' && isLeaf(writer, others)) data.additionalProperties = new Code(dataOf(writer, others));

  const asked = Object.keys(data).join();
  const text = schema.type === 'string';
  if (asked === 'type' && typeof schema.type === 'string') return literal(schema.type);
  if (asked === 'type,enum' && text && schema.enum?.every((one) => typeof one === 'string')) return module.constant('values', schema.enum);
  const format = runtimeFormat(schema);
  if (asked === 'type,pattern' && text && format !== undefined) return literal(format.name);

  if (schema.enum !== undefined) data.enum = new Code(module.constant('values', schema.enum));
  if (schema.pattern !== undefined) {
    data.pattern = new Code(format ? `{ test: ${module.use(format.check)} }` : patternConstant(module, schema.pattern));
    if (formatName(schema) !== undefined) data.format = formatName(schema);
  }
  return literal(data);
}
