import { always, and, Code, call, isIdentifier, isInherited, literal, not, or, type Test, test } from './code.js';
import { patternName } from './formats.js';
import type { Module } from './module.js';
import { asksNothing, assertions, type Place, type Primitive, pointerTo, refName, type Schema, type TypeName, typesOf } from './schema.js';

/** Keywords that speak about a value and nothing in it: one condition checks them all. */
const leaf = ['type', 'const', 'enum', 'minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'minItems', 'maxItems'] as const;

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
  const bounds = (type: TypeName) => boundsTest(module, schema, type, value);
  const whereOfType = (some: readonly TypeName[]) =>
    some.filter((type) => bounds(type) !== always).map((type) => or([not(typeTest(module, type, value)), bounds(type)]));

  const fixed = schema.const !== undefined ? [schema.const] : schema.enum;
  if (fixed !== undefined) {
    const possible = fixed.filter((one) => types.length === 0 || types.some((type) => isOfType(one, type)));
    const constants = possible.length === fixed.length ? fixed : possible;
    const both = schema.const !== undefined && schema.enum !== undefined ? [equals(value, schema.enum)] : [];
    // A few comparisons are faster than a search, many are long.
    const many = constants === schema.enum && constants.length > 3;
    const one = many ? call(`${module.constant('values', constants)}.includes(${value})`) : equals(value, constants);
    return and([one, ...both, ...whereOfType(['string', 'number'])]);
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
  } else if (type === 'number' || type === 'integer') {
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

function noun(type: TypeName): string {
  return type === 'null' ? type : `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`;
}

/** What of a schema a value breaks, as code: the type, in words, or the first keyword that does not hold, with what it wants. */
export function brokenBy(module: Module, schema: Schema, value: string): string {
  const types = typesOf(schema);
  const wrong = literal(types.map(noun).join(' or '));
  const one = types.length === 1 ? types[0] : undefined;
  const keywords = leaf.filter((keyword) => keyword !== 'type' && schema[keyword] !== undefined);
  const told = keywords.map((keyword, i) => {
    const wanted = literal({ [keyword]: new Code(wantedBy(module, schema, keyword, value)) });
    if (i === keywords.length - 1) return wanted;
    const alone = Object.fromEntries(Object.entries(schema).filter(([other]) => other === keyword || !(leaf as readonly string[]).includes(other)));
    const bound = one && boundsTest(module, alone, one, value);
    return `${(bound && bound !== always ? bound : leafTest(module, alone, value)).no} ? ${wanted} : `;
  });
  if (types.length === 0) return told.join('');
  return told.length === 0 ? wrong : `${or(types.map((one) => typeTest(module, one, value))).no} ? ${wrong} : ${told.join('')}`;
}

/** What a keyword wants, in words that follow "must be", or as all of what is said. */
function wantedBy(module: Module, schema: Schema, keyword: (typeof leaf)[number], value: string): string {
  const limit = schema[keyword];
  if (keyword === 'const') return literal(JSON.stringify(limit));
  if (keyword === 'enum') return module.constant('values', limit as Primitive[]);
  if (keyword === 'pattern') return patternName(module, schema);
  const bound = `${keyword.startsWith('min') ? 'at least' : 'at most'} ${limit}`;
  if (keyword.endsWith('imum')) return literal(bound);
  if (keyword.startsWith('min') && limit === 1) return literal(' must not be empty');
  const text = keyword.endsWith('Length');
  const size = text ? `${module.use('countCharacters')}(${value})` : `${value}.length`;
  return `\` must have ${bound} ${text ? 'character' : 'item'}${limit === 1 ? '' : 's'}, not \${${size}}\``;
}
