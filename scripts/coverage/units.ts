import { isObject, type JsonObject } from '../contract/json.js';
import type { Schemas } from '../contract/profiles.js';
import { walkSchemas } from '../contract/schema-walk.js';
import { BOUNDS, constraintsOf } from './keywords.js';
import type { Unit } from './unit.js';

/** Everything that the fixtures of all types together must show, in the order of the types and their places. */
export function unitsOf(schemas: Schemas): Unit[] {
  return Object.entries(schemas).flatMap(([type, root]) => {
    const units: Unit[] = [];
    walkSchemas(root, (schema, tokens) => {
      if (insideCondition(tokens)) return;
      const add = (kind: Unit['kind'], what: string, ...more: string[]) => units.push({ kind, type, tokens: [...tokens, ...more], what });

      for (const name of Object.keys((schema.properties ?? {}) as JsonObject)) {
        add('properties', 'present', 'properties', name);
        add('properties', ((schema.required ?? []) as string[]).includes(name) ? 'absence refused' : 'absent', 'properties', name);
      }
      for (const value of (schema.enum ?? []) as unknown[]) add('values', JSON.stringify(value));
      for (const keyword of ['oneOf', 'anyOf']) {
        for (const index of ((schema[keyword] ?? []) as unknown[]).keys()) add('variants', 'taken', keyword, String(index));
      }
      if (schema.if) for (const branch of ['then', 'else']) add('variants', 'taken', branch);
      if (isMember(tokens)) for (const what of nullsOf(schema, schemas)) add('nulls', what);
      for (const keyword of Object.keys(schema).filter((key) => BOUNDS[key])) add('edges', keyword);
      for (const what of constraintsOf(schema)) add('constraints', what);
    });
    return units;
  });
}

/** Below `if` and `not` nothing refuses a value: there a keyword only decides what is asked next. */
function insideCondition(tokens: string[]): boolean {
  return tokens.some((token, index) => (token === 'if' || token === 'not') && tokens[index - 1] !== 'properties');
}

/** Whether the place holds a part of a value: a property, an element, or the value of a key of a map. */
function isMember(tokens: string[]): boolean {
  return tokens.at(-2) === 'properties' || tokens.at(-1) === 'items' || tokens.at(-1) === 'additionalProperties';
}

function nullsOf(schema: JsonObject, schemas: Schemas): string[] {
  if (schema.type === 'null') return ['null'];
  return acceptsNull(schema, schemas) ? ['null', 'not null'] : ['null refused'];
}

function acceptsNull(schema: JsonObject, schemas: Schemas): boolean {
  if (typeof schema.$ref === 'string') return acceptsNull(schemas[schema.$ref.slice('#/$defs/'.length)] ?? {}, schemas);
  if (schema.type !== undefined) return [schema.type].flat().includes('null');
  const members = schema.oneOf ?? schema.anyOf;
  return !Array.isArray(members) || members.some((member) => isObject(member) && acceptsNull(member, schemas));
}
