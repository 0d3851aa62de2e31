import { isObject, type JsonObject, walkObjects } from '../contract/json.js';
import type { Profile, Schemas } from '../contract/profiles.js';
import { walkSchemas } from '../contract/schema-walk.js';
import { changesOf } from './changes.js';
import type { Mutant } from './mutant.js';
import { changesOfPattern } from './patterns.js';

/** Every mutant of a profile's schemas, type by type and place by place; then those of the patterns. */
export function mutantsOf(schemas: Schemas, profile: Profile): Mutant[] {
  return [...Object.entries(schemas).flatMap(([type, schema]) => mutantsOfType(schema, type, profile)), ...mutantsOfPatterns(schemas, profile)];
}

function mutantsOfType(root: JsonObject, type: string, profile: Profile): Mutant[] {
  const mutants: Mutant[] = [];
  // Two changes may come to the same: without a schema for it, a property with one keyword has none left.
  const seen = new Set([signature(root)]);
  walkSchemas(root, (schema, tokens) => {
    for (const { operator, what, node } of changesOf(schema)) {
      const changed = replaced(root, tokens, node);
      const mark = signature(changed);
      if (seen.has(mark)) continue;
      seen.add(mark);
      mutants.push({ profile, operator, what, type, tokens, schemas: new Map([[type, changed]]) });
    }
  });
  return mutants;
}

/** A pattern stands at many places and is one decision, so it changes everywhere at once, and any fixture may notice. */
function mutantsOfPatterns(schemas: Schemas, profile: Profile): Mutant[] {
  const places = new Map<string, { type: string; tokens: string[] }[]>();
  for (const [type, schema] of Object.entries(schemas)) {
    walkSchemas(schema, ({ pattern }, tokens) => {
      if (typeof pattern === 'string') places.set(pattern, [...(places.get(pattern) ?? []), { type, tokens }]);
    });
  }
  return [...places].flatMap(([pattern, all]) =>
    changesOfPattern(pattern).map(({ what, pattern: changed }): Mutant => {
      const changedSchemas = new Map<string, JsonObject>();
      for (const { type } of all) changedSchemas.set(type, withPattern(schemas[type] as JsonObject, pattern, changed));
      return { profile, operator: 'change pattern', what, ...(all[0] as (typeof all)[number]), schemas: changedSchemas };
    }),
  );
}

function withPattern(schema: JsonObject, pattern: string, changed: string): JsonObject {
  const copy = structuredClone(schema);
  walkObjects(copy, (node) => {
    if (node.pattern === pattern) node.pattern = changed;
  });
  return copy;
}

/** The schema with another one at a place; what lies beside the way there is shared. */
function replaced(value: unknown, tokens: string[], node: JsonObject): JsonObject {
  const [first, ...rest] = tokens;
  if (first === undefined) return node;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as JsonObject) }) as JsonObject;
  copy[first] = replaced(copy[first], rest, node);
  return copy;
}

/** What of a schema judges values, as text. */
function signature(schema: JsonObject): string {
  return JSON.stringify(judging(schema));
}

function judging(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(judging);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (key === 'properties' && isObject(inner))
        return [[key, Object.fromEntries(Object.entries(inner).map(([name, one]) => [name, judging(one)]))]];
      return ['title', 'description', 'examples', 'format', 'contentEncoding'].includes(key) || key.startsWith('x-') ? [] : [[key, judging(inner)]];
    }),
  );
}
