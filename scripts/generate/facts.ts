import { isObject, type JsonObject } from '../contract/json.js';
import type { Contract } from '../contract/load.js';
import { type BodyType, typeName } from '../contract/operations.js';
import { walkSchemas } from '../contract/schema-walk.js';
import { unionOf } from '../contract/types.js';
import { BANNER, count, type Files, type Step } from './step.js';

/**
 * `validators/facts.js`: what a program that checks payloads must know beside the schemas, as plain tables: which type
 * each operation's bodies have, where values stand that a schema cannot judge whole, and the names of the laws.
 */
export const facts: Step = {
  name: 'facts',
  async run(contract) {
    const tables = {
      operations: operationBodies(contract),
      types: [...contract.types.keys()],
      roots: rootTypes(contract),
      unions: unions(contract),
      delicate: delicatePlaces(contract),
      sensitive: sensitiveNames(contract),
      laws: Object.fromEntries(contract.laws.map(({ id, title }) => [id, title])),
    };
    const text = Object.entries(tables).map(([name, table]) => `export const ${name} = ${JSON.stringify(table)};`);
    const files: Files = new Map([
      ['validators/facts.js', `// ${BANNER}\n${text.join('\n')}\n`],
      ['validators/facts.d.ts', DECLARATIONS],
      ['validators/delicate.js', plainWalks(tables.delicate, tables.unions)],
      ['validators/delicate.d.ts', PLAIN_DECLARATIONS],
    ]);
    return { files, counted: `${count(contract.operations.length, 'operation')}, ${count(contract.laws.length, 'law')}` };
  },
};

function operationBodies({ operations }: Contract) {
  return Object.fromEntries(
    operations.map(({ id, method, path, request, answers, success }) => [
      id,
      {
        method: method.toUpperCase(),
        path,
        success: success.status,
        ...(request ? { request } : {}),
        answers: Object.fromEntries(answers.map(({ status, body }) => [status, body ?? null])),
      },
    ]),
  );
}

/** The types that travel by themselves: bodies, the stream's envelope, and its event. */
function rootTypes({ operations, messages, types }: Contract): string[] {
  const bodies = operations.flatMap(({ request, answers }) => [request, ...answers.map(({ body }) => body)]);
  const names = new Set(bodies.filter((body): body is BodyType => body !== undefined).map(({ name }) => name));
  const envelopes = new Set(messages.map(({ type }) => type));
  for (const name of types.keys()) {
    const members = unionOf(types, name)?.members.values() ?? [];
    for (const member of members) if (envelopes.has(member)) names.add(name);
  }
  for (const name of names) {
    // An event travels in a list, but is what files of a stream hold a line each.
    const data = [...(unionOf(types, name)?.members.values() ?? [])].map((member) => types.get(member)?.schema.properties as JsonObject | undefined);
    for (const properties of data) {
      const items = isObject(properties?.data) ? properties.data.items : undefined;
      const item = isObject(items) ? typeName(String(items.$ref ?? '')) : undefined;
      if (item) names.add(item);
    }
  }
  return [...names].sort();
}

function unions({ types }: Contract) {
  const found: Record<string, { tag: string; members: Record<string, string>; keys: Record<string, string[]> }> = {};
  for (const name of types.keys()) {
    const union = unionOf(types, name);
    if (!union) continue;
    const keys = [...union.members.values()].map((member) => [member, Object.keys((types.get(member)?.schema.properties ?? {}) as JsonObject)]);
    found[name] = { tag: union.tag, members: Object.fromEntries(union.members), keys: Object.fromEntries(keys) };
  }
  return found;
}

/**
 * For each type, its properties that hold an int64 or a date-time, or a type that holds one; `[Type]` is a list and
 * `{int64}` a map. A union stands under its tag's values.
 */
function delicatePlaces({ types }: Contract) {
  const table: Record<string, Record<string, string>> = {};
  const placeOf = (schema: unknown): string | undefined => {
    if (!isObject(schema)) return undefined;
    if (schema.format === 'int64' || schema.format === 'date-time') return String(schema.format);
    if (typeof schema.$ref === 'string') return typeName(schema.$ref);
    const item = placeOf(schema.items);
    if (item) return `[${item}]`;
    const value = placeOf(schema.additionalProperties);
    return value ? `{${value}}` : undefined;
  };
  for (const [name, { schema }] of types) {
    const union = unionOf(types, name);
    const entries = union ? [...union.members] : Object.entries((schema.properties ?? {}) as JsonObject).map(([key, value]) => [key, placeOf(value)]);
    table[name] = Object.fromEntries(entries.filter(([, place]) => place !== undefined));
  }
  // A type counts while something below it does.
  const inner = (place: string) => place.replace(/[[\]{}]/g, '');
  const counts = new Set(['int64', 'date-time']);
  for (let before = -1; before !== counts.size; ) {
    before = counts.size;
    for (const [name, entries] of Object.entries(table)) if (Object.values(entries).some((place) => counts.has(inner(place)))) counts.add(name);
  }
  const kept = Object.entries(table).map(([name, entries]) => [
    name,
    Object.fromEntries(Object.entries(entries).filter(([, place]) => counts.has(inner(place)))),
  ]);
  return Object.fromEntries(kept.filter(([name]) => counts.has(name as string)));
}

/** A function for each type with delicate places, which visits these and nothing else: the quick way through the table. */
function plainWalks(delicate: Record<string, Record<string, string>>, unions: Record<string, { tag: string }>): string {
  const test = (place: string, value: string): string => {
    if (place === 'int64') return `Number.isSafeInteger(${value})`;
    if (place === 'date-time') return `day(${value})`;
    if (place.startsWith('[')) return `${value}.every((item) => ${test(place.slice(1, -1), 'item')})`;
    if (place.startsWith('{')) return `Object.values(${value}).every((item) => ${test(place.slice(1, -1), 'item')})`;
    return `${place}(${value})`;
  };
  const walks = Object.entries(delicate).map(([type, places]) => {
    const union = unions[type];
    if (union) {
      const cases = Object.entries(places).map(([tag, member]) => `      case ${JSON.stringify(tag)}:\n        return ${member}(value);`);
      return `  function ${type}(value) {\n    switch (value.${union.tag}) {\n${cases.join('\n')}\n    }\n    return true;\n  }`;
    }
    const tests = Object.entries(places).map(([key, place]) => {
      const field = `value.${key}`;
      return `    if (${field} != null && !${test(place, field)}) return false;`;
    });
    return `  const own${type} = rules.${type} ?? holds;\n  function ${type}(value) {\n${tests.join('\n')}\n    return own${type}(value);\n  }`;
  });
  return `// ${BANNER}
const holds = () => true;

export function createPlainWalks(day, rules) {
${walks.join('\n')}
  return { ${Object.keys(delicate).join(', ')} };
}
`;
}

const PLAIN_DECLARATIONS = `// ${BANNER}

/** Whether all that is delicate below a valid value is plain. */
export type Plain = (value: unknown) => boolean;

/**
 * Makes, for each type in which something delicate stands, the function that visits these places and nothing else: an
 * int64 is plain within 2^53, a date-time where \`day\` holds, and a value of a type where the type's rule holds.
 */
export declare function createPlainWalks(day: (time: string) => boolean, rules: Record<string, Plain>): Record<string, Plain>;
`;

function sensitiveNames({ types }: Contract): string[] {
  const names = new Set<string>();
  for (const { schema } of types.values()) {
    walkSchemas(schema, (node, tokens) => {
      if (node['x-sensitive'] === true && tokens.at(-1)) names.add(tokens.at(-1) as string);
    });
  }
  return [...names].sort();
}

const DECLARATIONS = `// ${BANNER}

/** The type of a body: a wire type, or a list of one. */
export interface Body {
  name: string;
  list: boolean;
}

export interface OperationBodies {
  method: string;
  /** The path template. */
  path: string;
  /** The one status that means success (law R4). */
  success: number;
  /** Absent where the operation takes no body. */
  request?: Body;
  /** By status; null where the answer has no JSON body. */
  answers: Record<string, Body | null>;
}

/** Every operation by its operationId. */
export declare const operations: Record<string, OperationBodies>;
/** Every wire type by name. */
export declare const types: string[];
/** The wire types that travel by themselves: bodies, the stream's envelope and its event. */
export declare const roots: string[];
/** Every tagged union: the property that tells its members apart, its members by tag, and the keys of each member. */
export declare const unions: Record<string, { tag: string; members: Record<string, string>; keys: Record<string, string[]> }>;
/** Where an int64 or a date-time stands: type, then property (or a union's tag), then what stands there. */
export declare const delicate: Record<string, Record<string, string>>;
/** Names of properties whose values are secret. */
export declare const sensitive: string[];
/** The titles of the protocol's laws by their numbers. */
export declare const laws: Record<string, string>;
`;
