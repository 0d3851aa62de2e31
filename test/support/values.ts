import fc from 'fast-check';
import { isObject, type JsonObject, walkObjects } from '../../scripts/contract/json.js';
import type { Schemas } from '../../scripts/contract/profiles.js';

/** Texts that are delicate for programs that read JSON or build on JavaScript objects. */
const DELICATE = ['', ' ', '\n', '__proto__', 'constructor', 'toString', 'length', '</script>&"', '\u2028', '😀', 'é', '\u0000', '\u00a0', '\ufeff'];

/** Values made from a type's schema: most keep it, and what a condition asks besides is left to chance. */
export function valuesOf(schemas: Schemas, type: string): fc.Arbitrary<unknown> {
  const made = new Map<string, fc.Arbitrary<unknown>>();
  const named = (name: string): fc.Arbitrary<unknown> => {
    const arbitrary = made.get(name) ?? of(schemas[name] ?? {});
    made.set(name, arbitrary);
    return arbitrary;
  };
  const of = (schema: JsonObject): fc.Arbitrary<unknown> => {
    if (typeof schema.$ref === 'string') return named(schema.$ref.slice('#/$defs/'.length));
    if ('const' in schema) return fc.constant(schema.const);
    if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
    const alternatives = schema.oneOf ?? schema.anyOf;
    if (Array.isArray(alternatives)) return fc.oneof(...alternatives.map(of));
    if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((one) => of({ ...schema, type: one })));
    switch (schema.type) {
      case 'string':
        return texts(schema);
      case 'integer':
        return integers(schema);
      case 'number':
        return fc.oneof(integers(schema), fc.double({ noNaN: true, noDefaultInfinity: true, ...least(schema), ...greatest(schema) }));
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      case 'array': {
        const fewest = Number(schema.minItems ?? 0);
        return fc.array(of((schema.items ?? {}) as JsonObject), { minLength: fewest, maxLength: Math.min(fewest + 3, Number(schema.maxItems ?? 3)) });
      }
      case 'object':
        return objects(schema, of);
      default:
        return fc.jsonValue({ maxDepth: 2 });
    }
  };
  // By way of its text, so that everyone judges what a reader of JSON makes of it: no -0, no prototype of its own.
  return named(type).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
}

function texts(schema: JsonObject): fc.Arbitrary<string> {
  const fewest = Number(schema.minLength ?? 0);
  const most = Number(schema.maxLength ?? Number.POSITIVE_INFINITY);
  const fits = (text: string) => [...text].length >= fewest && [...text].length <= most;
  const plain = fc.string({ minLength: fewest, maxLength: Math.min(12, most), unit: 'grapheme' });
  const long = most < 1000 ? [fc.constant('😀'.repeat(most)), fc.constant('x'.repeat(most))] : [];
  if (typeof schema.pattern !== 'string') return fc.oneof(plain, fc.constantFrom(...DELICATE), ...long).filter(fits);
  const pattern = new RegExp(schema.pattern);
  return fc.stringMatching(pattern, { maxLength: 60 }).filter((text) => fits(text) && pattern.test(text));
}

function integers(schema: JsonObject): fc.Arbitrary<number> {
  const edges = [schema.minimum, schema.maximum].filter((bound) => typeof bound === 'number');
  const any = fc.maxSafeInteger();
  const within = fc.integer({ ...least(schema), ...greatest(schema) });
  return fc.oneof(...(edges.length ? [fc.constantFrom(...edges), within] : [any, fc.nat(10)]));
}

function least({ minimum }: JsonObject): { min?: number } {
  return typeof minimum === 'number' ? { min: minimum } : {};
}

function greatest({ maximum }: JsonObject): { max?: number } {
  return typeof maximum === 'number' ? { max: maximum } : {};
}

function objects(schema: JsonObject, of: (schema: JsonObject) => fc.Arbitrary<unknown>): fc.Arbitrary<JsonObject> {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonObject>);
  const named = fc.record(Object.fromEntries(properties.map(([name, property]) => [name, of(property)])), {
    requiredKeys: ((schema.required ?? []) as string[]).filter((name) => properties.some(([own]) => own === name)),
    noNullPrototype: true,
  });
  const { additionalProperties: others } = schema;
  if (others === false) return named;
  const values = isObject(others) ? of(others) : fc.jsonValue({ maxDepth: 1 });
  const keys = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom(...DELICATE));
  const free = fc.array(fc.tuple(keys, values), { maxLength: 3 });
  return fc.tuple(free, named).map(([pairs, own]) => {
    // A key that the schema names keeps the value made for it.
    const object = Object.fromEntries(pairs.filter(([key]) => !properties.some(([name]) => name === key)));
    return Object.assign(object, own);
  });
}

/** What a slip did to a value. */
export interface Slip {
  what: string;
  value: unknown;
}

/** A value with one slip somewhere in it: mostly a fault, sometimes harmless. The same number gives the same slip. */
export function slip(value: unknown, number: number, words: readonly string[]): Slip {
  const random = chance(number);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const places = placesOf(value);
  // Deep places are many, so those near the root would hardly ever have their turn.
  const depth = pick([...new Set(places.map(({ length }) => length))]);
  const place = pick(places.filter(({ length }) => length === depth));
  const old = place.reduce((at, key) => (at as JsonObject)[key], value);
  const { what, value: changed, gone } = pick(slipsOf(old, words, pick));
  const where = `at /${place.join('/')}: ${what}`;
  if (gone) return { what: where, value: place.length ? put(value, place, undefined) : null };
  return { what: where, value: put(value, place, changed) };
}

interface Change {
  what: string;
  value?: unknown;
  /** The place itself goes, not only its value. */
  gone?: true;
}

function slipsOf(old: unknown, words: readonly string[], pick: <T>(list: readonly T[]) => T): Change[] {
  const other = pick([null, true, 0, 1.5, 'text', '', [], {}, [old], { value: old }, JSON.stringify(old)]);
  const changes: Change[] = [
    { what: `becomes ${JSON.stringify(other)?.slice(0, 40)}`, value: other },
    { what: 'is gone', gone: true },
  ];
  if (typeof old === 'string') changes.push(...textSlips(old, words, pick));
  if (typeof old === 'number') changes.push(...numberSlips(old).map((value) => ({ what: `becomes ${value}`, value })));
  if (typeof old === 'boolean') changes.push({ what: 'is negated', value: !old }, { what: 'is a text', value: String(old) });
  if (Array.isArray(old)) changes.push(...listSlips(old, pick));
  if (isObject(old)) changes.push(...objectSlips(old, words, pick));
  return changes;
}

function textSlips(old: string, words: readonly string[], pick: <T>(list: readonly T[]) => T): Change[] {
  const characters = [...old];
  const at = Math.floor(pick(Array.from({ length: 64 }, (_, index) => index / 64)) * (characters.length + 1));
  const sign = pick([...'0gGz9/:`@[{+-=_.TZ \n\t\u0000\u00a0\u0663é😀']);
  const word = pick(words);
  return [
    { what: `is "${word}"`, value: word },
    { what: 'has a sign more', value: characters.toSpliced(at, 0, sign).join('') },
    { what: 'has a sign less', value: characters.toSpliced(at, 1).join('') },
    { what: 'has another sign', value: characters.toSpliced(at, 1, sign).join('') },
    { what: 'is in upper case', value: old.toUpperCase() },
    { what: 'ends a line', value: `${old}\n` },
    { what: 'is long', value: 'é'.repeat(81) },
    { what: 'is blank', value: pick([' ', '\t', '\u00a0', '\ufeff', '\u3000', '\u0085']) },
  ];
}

function numberSlips(old: number): number[] {
  return [old + 1, old - 1, -old, old + 0.5, old * 1000, 0, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 2 ** 63, 1e300].map((number) =>
    number === 0 ? 0 : number,
  );
}

function listSlips(old: unknown[], pick: <T>(list: readonly T[]) => T): Change[] {
  const changes: Change[] = [
    { what: 'is empty', value: [] },
    { what: 'has a null', value: old.toSpliced(pick([0, old.length]), 0, null) },
  ];
  if (old.length === 0) return changes;
  const repeated = (count: number) => Array.from({ length: count }, (_, index) => old[index % old.length]);
  return [
    ...changes,
    { what: 'repeats its items', value: repeated(2 * old.length) },
    { what: 'has 256 items', value: repeated(256) },
    { what: 'has 257 items', value: repeated(257) },
  ];
}

function objectSlips(old: JsonObject, words: readonly string[], pick: <T>(list: readonly T[]) => T): Change[] {
  const keys = Object.keys(old);
  const added = pick([...DELICATE, ...words, 'a/b', 'm~n', 'x'.repeat(100)]);
  const value = pick([null, 0, 'text', {}, []]);
  const changes: Change[] = [
    { what: `has a property ${JSON.stringify(added)}`, value: withKey(old, added, value) },
    { what: 'is the other way round', value: Object.fromEntries(Object.entries(old).reverse()) },
  ];
  if (keys.length === 0) return changes;
  const key = pick(keys);
  const renamed = pick([key.toUpperCase(), `${key}s`, [...key].slice(1).join(''), key.replaceAll('_', ''), pick(words)]);
  return [
    ...changes,
    { what: `lacks ${JSON.stringify(key)}`, value: Object.fromEntries(Object.entries(old).filter(([name]) => name !== key)) },
    {
      what: `calls ${JSON.stringify(key)} ${JSON.stringify(renamed)}`,
      value: Object.fromEntries(Object.entries(old).map(([name, v]) => [name === key ? renamed : name, v])),
    },
    { what: `has another value under ${JSON.stringify(key)}`, value: withKey(old, key, old[pick(keys)]) },
  ];
}

/** Words that a slip may put in the place of another: every name and value that the schemas know. */
export function wordsOf(schemas: Schemas): string[] {
  const words = new Set<string>();
  walkObjects(schemas, ({ properties, const: only, enum: known }) => {
    if (isObject(properties)) for (const name of Object.keys(properties)) words.add(name);
    for (const value of [only, ...(Array.isArray(known) ? known : [])]) if (typeof value === 'string') words.add(value);
  });
  return [...words];
}

function placesOf(value: unknown, place: string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [place];
  return [place, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...place, key]))];
}

/** The value with another one at a place; undefined takes the place away. */
function put(value: unknown, [key, ...rest]: string[], changed: unknown): unknown {
  if (key === undefined) return changed;
  const inner = put((value as JsonObject)[key], rest, changed);
  if (Array.isArray(value)) return inner === undefined ? value.toSpliced(Number(key), 1) : value.with(Number(key), inner);
  if (inner === undefined) return Object.fromEntries(Object.entries(value as JsonObject).filter(([name]) => name !== key));
  return withKey(value as JsonObject, key, inner);
}

/** As a reader of JSON does it: `__proto__` is a key like any other. */
function withKey(object: JsonObject, key: string, value: unknown): JsonObject {
  return Object.fromEntries([...Object.entries(object).filter(([name]) => name !== key), [key, value]]);
}

/** Numbers from 0 to 1, the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
