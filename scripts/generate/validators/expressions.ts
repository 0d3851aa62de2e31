import { always, and, Code, call, isIdentifier, isInherited, literal, not, or, type Test, test } from './code.js';
import type { Module } from './module.js';
import { assertions, type Place, type Primitive, pointerTo, refName, type Schema, type TypeName, typesOf } from './schema.js';

/** How a schema is checked in place, and what the runtime needs to explain a value that fails. */
export interface Expression {
  test: Test;
  /** The schema as far as nothing that `test` calls has explained it, as code. */
  data?: string;
}

/** Keywords that one expression can check. A schema with any other one gets a function. */
const plain = new Set([
  'type',
  'enum',
  'const',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'items',
  'additionalProperties',
]);

/** Patterns that the runtime checks by hand: with the same verdict, but faster, and on texts of any length. */
const formats = [
  {
    name: 'uuid',
    pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
    check: 'uuid',
    data: 'UUID',
  },
  {
    name: 'date-time',
    pattern:
      '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$',
    check: 'time',
    data: 'TIME',
  },
  {
    name: 'base64',
    pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
    check: 'base64',
    data: 'BASE64',
  },
];

export function formatOf(schema: Schema): string | undefined {
  return schema.format ?? schema.contentEncoding;
}

function formatCheck(schema: Schema) {
  return formats.find(({ name, pattern }) => schema.pattern === pattern && formatOf(schema) === name);
}

/** Whether one expression checks the schema, possibly by calling functions for what lies below it. */
export function isPlain(schema: Schema, module: Module): boolean {
  if (knownValues(schema, module) !== undefined) return false;
  return assertions(schema).every((keyword) => plain.has(keyword)) && schema.additionalProperties !== false;
}

/** Whether one expression checks the schema without any call that could write down something itself. */
function isLeaf(schema: Schema, module: Module): boolean {
  const { items, additionalProperties: others } = schema;
  return isPlain(schema, module) && (items === undefined || isLeaf(items, module)) && (typeof others !== 'object' || isLeaf(others, module));
}

/** Whether every value holds, and nothing is to be said about any. */
export function asksNothing(schema: Schema, module: Module): boolean {
  if (knownValues(schema, module) !== undefined) return false;
  // A choice that anything satisfies matters for its notes only, which strict checks do not make.
  const open = module.profile === 'strict' && schema.anyOf?.some((one) => asksNothing(one, module));
  return assertions(schema).every((keyword) => keyword === 'anyOf' && open);
}

/** The values that the tolerant profile knows without insisting on them. */
export function knownValues(schema: Schema, module: Module): Primitive[] | undefined {
  return module.profile === 'tolerant' && schema.enum === undefined ? schema['x-known-values'] : undefined;
}

/** The check of a schema as an expression over `value`. It may use `list`. */
export function express(module: Module, schema: Schema, place: Place, value: string): Expression {
  if (asksNothing(schema, module)) return { test: always };
  if (!isPlain(schema, module)) return { test: call(`${checkFor(module, schema, place)}(${value}, list)`) };
  return { test: plainTest(module, schema, place, value), data: dataOf(module, schema) };
}

/** The name of a function that checks a schema. */
export function checkFor(module: Module, schema: Schema, place: Place): string {
  if (schema.$ref !== undefined) return module.check(refName(schema, place, module.schemas));
  return module.part(schema, place);
}

/** Whether a plain schema refuses `undefined` too, so that a required property needs no test of its own. */
export function refusesUndefined(schema: Schema): boolean {
  return ['type', 'enum', 'const'].some((keyword) => keyword in schema);
}

export function property(value: string, key: string, module: Module): string {
  if (isInherited(key)) return `${module.use('own')}(${value}, ${literal(key)})`;
  return isIdentifier(key) ? `${value}.${key}` : `${value}[${literal(key)}]`;
}

export function equals(value: string, constants: Primitive[]): Test {
  if (constants.length === 0) return not(always);
  return or(constants.map((one) => test(`${value} === ${literal(one)}`, `${value} !== ${literal(one)}`)));
}

export function typeTest(module: Module, type: TypeName, value: string): Test {
  switch (type) {
    case 'null':
      return test(`${value} === null`, `${value} !== null`);
    case 'integer':
      return call(`Number.isInteger(${value})`);
    case 'number':
      return call(`Number.isFinite(${value})`);
    case 'array':
      return call(`Array.isArray(${value})`);
    case 'object':
      return call(`${module.use('isObject')}(${value})`);
    default:
      return test(`typeof ${value} === '${type}'`, `typeof ${value} !== '${type}'`);
  }
}

function plainTest(module: Module, schema: Schema, place: Place, value: string): Test {
  const types = typesOf(schema);
  const fixed = schema.const !== undefined ? [schema.const] : schema.enum;
  const bounds = (type: TypeName) => boundsTest(module, schema, place, type, value);

  if (fixed !== undefined) {
    const constants = fixed.filter((one) => types.length === 0 || types.some((type) => isOfType(one, type)));
    const both = schema.const !== undefined && schema.enum !== undefined ? [equals(value, schema.enum)] : [];
    const others = (['string', 'number'] as const)
      .filter((type) => bounds(type) !== always && constants.some((one) => typeof one === type))
      .map((type) => or([not(typeTest(module, type, value)), bounds(type)]));
    return and([equals(value, constants), ...both, ...others]);
  }
  if (types.length > 0) return or(types.map((type) => and([typeTest(module, type, value), bounds(type)])));
  const groups = (['string', 'number', 'array', 'object'] as const).map((type) => ({ type, asked: bounds(type) }));
  return and(groups.filter(({ asked }) => asked !== always).map(({ type, asked }) => or([not(typeTest(module, type, value)), asked])));
}

function isOfType(value: Primitive, type: TypeName): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return value === null ? type === 'null' : typeof value === type;
}

/** What the schema asks of a value that has the type. */
function boundsTest(module: Module, schema: Schema, place: Place, type: TypeName, value: string): Test {
  const { minLength = 0, maxLength, minimum, maximum, minItems = 0, maxItems, items, additionalProperties } = schema;
  const tests: Test[] = [];
  if (type === 'string') {
    if (maxLength !== undefined || minLength > 1) {
      tests.push(call(`${module.use('within')}(${value}, ${minLength}, ${maxLength ?? 'Infinity'})`));
    } else if (minLength === 1) {
      tests.push(test(`${value} !== ''`, `${value} === ''`));
    }
    if (schema.pattern !== undefined) tests.push(patternTest(module, schema, schema.pattern, value));
  } else if (type === 'integer' || type === 'number') {
    if (minimum !== undefined) tests.push(test(`${value} >= ${literal(minimum)}`, `${value} < ${literal(minimum)}`));
    if (maximum !== undefined) tests.push(test(`${value} <= ${literal(maximum)}`, `${value} > ${literal(maximum)}`));
  } else if (type === 'array') {
    if (items !== undefined) tests.push(membersTest(module, items, place, 'items', value));
    if (minItems > 0) tests.push(test(`${value}.length >= ${minItems}`, `${value}.length < ${minItems}`));
    if (maxItems !== undefined) tests.push(test(`${value}.length <= ${maxItems}`, `${value}.length > ${maxItems}`));
  } else if (type === 'object' && typeof additionalProperties === 'object') {
    tests.push(membersTest(module, additionalProperties, place, 'additionalProperties', value));
  }
  return and(tests);
}

/** What the schema asks of each item of an array, or of each value of a map. */
function membersTest(module: Module, schema: Schema, place: Place, keyword: string, value: string): Test {
  const inside = { type: place.type, pointer: place.pointer + pointerTo(keyword) };
  if (isLeaf(schema, module)) {
    const inner = express(module, schema, inside, 'item').test;
    if (inner === always) return always;
    const list = keyword === 'items' ? value : `Object.values(${value})`;
    return call(`${list}.every((item) => ${inner.yes})`);
  }
  const walk = module.use(keyword === 'items' ? 'each' : 'entries');
  return call(`${walk}(${value}, ${checkFor(module, schema, inside)}, list)`);
}

function patternTest(module: Module, schema: Schema, pattern: string, value: string): Test {
  const format = formatCheck(schema);
  if (format !== undefined) return call(`${module.use(format.check)}(${value})`);
  return call(`${patternConstant(module, pattern)}.test(${value})`);
}

function patternConstant(module: Module, pattern: string): string {
  return module.constant('pattern', String(new RegExp(pattern, 'u')));
}

/** What the runtime's `explain` needs to know of a plain schema. */
export function dataOf(module: Module, schema: Schema): string {
  const { items, additionalProperties: others } = schema;
  const data: Record<string, unknown> = {};
  for (const keyword of plain) {
    if (keyword in schema && keyword !== 'items' && keyword !== 'additionalProperties') data[keyword] = schema[keyword];
  }
  if (schema.enum !== undefined) data['enum'] = new Code(module.constant('values', literal(schema.enum)));
  if (items !== undefined && isLeaf(items, module)) data['items'] = new Code(dataOf(module, items));
  if (typeof others === 'object' && isLeaf(others, module)) data['additionalProperties'] = new Code(dataOf(module, others));
  const format = formatCheck(schema);
  if (format !== undefined) {
    delete data['pattern'];
    if (schema.type === 'string') delete data['type'];
    else if (schema.type === undefined) data['type'] = undefined;
    const rest = literal(data).slice(2, -2);
    const base = module.use(format.data);
    return rest === '' ? base : `{ ...${base}, ${rest} }`;
  }
  if (schema.pattern !== undefined) {
    data['pattern'] = new Code(patternConstant(module, schema.pattern));
    if (formatOf(schema) !== undefined) data['format'] = formatOf(schema);
    if (schema.pattern === '\\S') data['hint'] = 'text that is not blank';
  }
  return literal(data);
}
