import { basename } from 'node:path';
import { type JsonObject, walkObjects } from './json.js';
import type { Message } from './messages.js';
import { type Operation, typeName } from './operations.js';
import type { Sources } from './references.js';
import type { Source } from './source.js';

/** One wire type: a file of `spec/schemas/`. */
export interface WireType {
  name: string;
  /** As written: references to other types are `./Name.yaml`. */
  schema: JsonObject;
  source: Source;
  /** Where it travels, directly or inside another type. */
  sent: { inRequests: boolean; inAnswers: boolean; onStream: boolean };
}

const FOLDER = 'spec/schemas/';

export function readTypes(sources: Sources, operations: Operation[], messages: Message[]): Map<string, WireType> {
  const types = new Map<string, WireType>();
  for (const source of sources.values()) {
    if (!source.file.startsWith(FOLDER)) continue;
    const name = basename(source.file, '.yaml');
    types.set(name, { name, schema: source.value as JsonObject, source, sent: { inRequests: false, inAnswers: false, onStream: false } });
  }
  const mark = (roots: Iterable<string | undefined>, where: keyof WireType['sent']) => {
    for (const name of reachable(types, roots)) (types.get(name) as WireType).sent[where] = true;
  };
  mark(
    operations.map(({ request }) => request?.name),
    'inRequests',
  );
  mark(
    operations.flatMap(({ answers }) => answers.map(({ body }) => body?.name)),
    'inAnswers',
  );
  mark(
    messages.map(({ type }) => type),
    'onStream',
  );
  return types;
}

/** The types that are named by the roots or by a type that is. */
export function reachable(types: ReadonlyMap<string, WireType>, roots: Iterable<string | undefined>): Set<string> {
  const seen = new Set<string>();
  const visit = (name: string | undefined) => {
    if (name === undefined || seen.has(name)) return;
    const type = types.get(name);
    if (!type) return;
    seen.add(name);
    for (const next of mentions(type.schema)) visit(next);
  };
  for (const root of roots) visit(root);
  return seen;
}

/** The wire types that a schema refers to, in document order. */
export function mentions(schema: JsonObject): string[] {
  const names: string[] = [];
  walkObjects(schema, (node) => {
    const name = typeof node.$ref === 'string' ? typeName(node.$ref) : undefined;
    if (name) names.push(name);
  });
  return names;
}

/** The members of a tagged union, by tag, with the property that tells them apart; undefined for a type that is no union. */
export function unionOf(types: ReadonlyMap<string, WireType>, name: string): { tag: string; members: Map<string, string> } | undefined {
  const oneOf = types.get(name)?.schema.oneOf;
  if (!Array.isArray(oneOf)) return undefined;
  const names = oneOf.map((member) => typeName(String((member as JsonObject).$ref ?? '')) ?? '');
  for (const tag of Object.keys(propertiesOf(types, names[0]))) {
    const values = names.map((member) => (propertiesOf(types, member)[tag] as JsonObject | undefined)?.const);
    if (values.every((value) => typeof value === 'string') && new Set(values).size === values.length) {
      return { tag, members: new Map(values.map((value, index) => [value as string, names[index] as string])) };
    }
  }
  return undefined;
}

function propertiesOf(types: ReadonlyMap<string, WireType>, name: string | undefined): JsonObject {
  return (types.get(name ?? '')?.schema.properties ?? {}) as JsonObject;
}
