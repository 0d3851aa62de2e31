import { isObject, type JsonObject } from '../contract/json.js';
import type { Schemas } from '../contract/profiles.js';
import { BOUNDS, breaks, constraintsOf } from './keywords.js';
import type { Unit } from './unit.js';

/** One keyword that refuses the value. */
export interface Refusal {
  /** The constraint itself, and every `$ref` and union on the way to it: without any of them the value would pass. */
  constraints: Unit[];
  /** Where in the value, as reference tokens. */
  at: string[];
}

/** What a value shows about the schemas it meets. */
export interface Trace {
  /** Empty when the value is accepted. */
  refusals: Refusal[];
  /** What the value shows if it is accepted; some of it more than once. */
  shown: Unit[];
  /** Where a null stands: what is shown if that is why the value is refused. */
  nulls: { unit: Unit; at: string[] }[];
}

/** A place: the schema, the type whose file it stands in and where there, and where in the value. */
interface Place {
  schema: JsonObject;
  type: string;
  tokens: string[];
  at: string[];
  /** Constraints on the way here. */
  through: Unit[];
}

/**
 * Holds a value against a type's schema, keyword by keyword. It is an interpreter of its own, since no validator tells
 * all that is asked here: every keyword that refuses, each once, and what an accepted value was accepted as.
 */
export function trace(schemas: Schemas, type: string, value: unknown): Trace {
  const result: Trace = { refusals: [], shown: [], nulls: [] };
  visit({ schema: schemas[type] ?? {}, type, tokens: [], at: [], through: [] }, value, schemas, result);
  return result;
}

/** Whether a value is accepted at a place, whatever it shows. */
function holds(place: Place, value: unknown, schemas: Schemas): boolean {
  const result: Trace = { refusals: [], shown: [], nulls: [] };
  visit(place, value, schemas, result);
  return result.refusals.length === 0;
}

function visit(place: Place, value: unknown, schemas: Schemas, result: Trace): void {
  const { schema, type, tokens, at, through } = place;
  const unit = (kind: Unit['kind'], what: string, ...more: string[]): Unit => ({ kind, type, tokens: [...tokens, ...more], what });
  const show = (kind: Unit['kind'], what: string, ...more: string[]) => result.shown.push(unit(kind, what, ...more));
  const refuse = (what: string) => result.refusals.push({ constraints: [...through, unit('constraints', what)], at });
  const below = (schemaBelow: unknown, more: string[], atBelow: string[] = [], constraint?: string): Place => ({
    schema: schemaBelow as JsonObject,
    type,
    tokens: [...tokens, ...more],
    at: [...at, ...atBelow],
    through: constraint ? [...through, unit('constraints', constraint)] : through,
  });

  show('nulls', value === null ? 'null' : 'not null');
  if (value === null) result.nulls.push({ unit: unit('nulls', 'null refused'), at });
  for (const keyword of constraintsOf(schema)) {
    if (breaks(keyword, schema[keyword], value)) refuse(keyword);
    if (BOUNDS[keyword]?.measure(value) === schema[keyword]) show('edges', keyword);
  }
  if (Array.isArray(schema.enum)) show('values', JSON.stringify(value));

  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.slice('#/$defs/'.length);
    visit({ ...below(schemas[name], [], [], '$ref'), type: name, tokens: [] }, value, schemas, result);
  }
  if (Array.isArray(schema.oneOf)) {
    const index = variantOf(schema.oneOf, value, schemas);
    if (index < 0) refuse('oneOf');
    else {
      show('variants', 'taken', 'oneOf', String(index));
      visit(below(schema.oneOf[index], ['oneOf', String(index)]), value, schemas, result);
    }
  }
  if (Array.isArray(schema.anyOf)) {
    // Only the first that holds counts: one that takes everything would count each time otherwise.
    const index = schema.anyOf.findIndex((member, i) => holds(below(member, ['anyOf', String(i)]), value, schemas));
    if (index < 0) refuse('anyOf');
    else show('variants', 'taken', 'anyOf', String(index));
  }
  if (isObject(schema.not) && holds(below(schema.not, ['not']), value, schemas)) refuse('not');
  if (isObject(schema.if)) {
    const branch = holds(below(schema.if, ['if']), value, schemas) ? 'then' : 'else';
    show('variants', 'taken', branch);
    if (isObject(schema[branch])) visit(below(schema[branch], [branch]), value, schemas, result);
  }
  if (Array.isArray(value) && isObject(schema.items)) {
    value.forEach((item, index) => {
      visit(below(schema.items, ['items'], [String(index)]), item, schemas, result);
    });
  }
  if (!isObject(value)) return;

  for (const name of (schema.required ?? []) as string[]) if (!Object.hasOwn(value, name)) refuse(`required ${name}`);
  const properties = (schema.properties ?? {}) as Record<string, JsonObject>;
  for (const [name, property] of Object.entries(properties)) {
    show('properties', Object.hasOwn(value, name) ? 'present' : 'absent', 'properties', name);
    if (!Object.hasOwn(value, name)) continue;
    visit(below(property, ['properties', name], [name]), value[name], schemas, result);
  }
  const others = Object.keys(value).filter((name) => !Object.hasOwn(properties, name));
  if (schema.additionalProperties === false) {
    if (others.length) refuse('additionalProperties');
  } else if (isObject(schema.additionalProperties)) {
    for (const name of others) visit(below(schema.additionalProperties, ['additionalProperties'], [name]), value[name], schemas, result);
  }
}

/** The member that a value claims to be by its tags: the required properties of which a member knows the one value. */
function variantOf(members: unknown[], value: unknown, schemas: Schemas): number {
  if (!isObject(value)) return -1;
  return members.findIndex((member) => {
    const { required, properties } = resolve(member as JsonObject, schemas);
    const tags = Object.entries((properties ?? {}) as Record<string, JsonObject>).filter(
      ([name, { const: only }]) => typeof only === 'string' && ((required ?? []) as string[]).includes(name),
    );
    return tags.length > 0 && tags.every(([name, { const: only }]) => Object.hasOwn(value, name) && value[name] === only);
  });
}

function resolve(schema: JsonObject, schemas: Schemas): JsonObject {
  return typeof schema.$ref === 'string' ? (schemas[schema.$ref.slice('#/$defs/'.length)] ?? {}) : schema;
}
