import { isObject, type JsonObject } from './json.js';
import { typeName } from './operations.js';
import { unionOf, type WireType } from './types.js';

/**
 * The two ways to read the contract.
 *
 * `strict` is today's wire and nothing else: an unknown property, value or variant and a bad format are
 * faults. For CI, to notice drift.
 *
 * `tolerant` checks what a running client builds on: JSON types, presence, null and the tags of unions.
 * Values, formats and bounds may change under it; unknown properties and variants pass.
 */
export const PROFILES = ['strict', 'tolerant'] as const;
export type Profile = (typeof PROFILES)[number];

/** Wire types by name, each a plain JSON Schema whose references are `#/$defs/<Name>`. */
export type Schemas = Record<string, JsonObject>;

/** What a format means for a value, in keywords that every validator asserts. */
const FORMATS: Record<string, JsonObject> = {
  uuid: { pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' },
  'date-time': {
    pattern:
      '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$',
  },
  int32: { minimum: -2147483648, maximum: 2147483647 },
  // An int64's bounds have no exact place among JSON numbers as most readers hold them; a named rule checks them instead.
  int64: {},
};

const ENCODINGS: Record<string, JsonObject> = {
  base64: { pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$' },
};

/** Keywords that judge a value and may change on the server's side: the tolerant profile drops them. */
const VALUE_KEYWORDS = ['enum', 'const', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems'];

export function deriveSchemas(types: ReadonlyMap<string, WireType>, profile: Profile): Schemas {
  const derive = profile === 'strict' ? strict : tolerant;
  return Object.fromEntries([...types.keys()].map((name) => [name, derive(types, name)]));
}

function strict(types: ReadonlyMap<string, WireType>, name: string): JsonObject {
  return strictly((types.get(name) as WireType).schema);
}

/** The strict form of one schema as it stands in a file of the contract. */
export function strictly(schema: JsonObject): JsonObject {
  return mapSchema(schema, (node) => {
    const { 'x-known-values': known, ...rest } = node;
    return {
      ...(FORMATS[String(node.format)] ?? {}),
      ...(ENCODINGS[String(node.contentEncoding)] ?? {}),
      ...rest, // what the schema says itself is narrower than its format
      ...(known ? { enum: known } : {}),
      ...(isObject(node.properties) && node.additionalProperties === undefined ? { additionalProperties: false } : {}),
    };
  });
}

function tolerant(types: ReadonlyMap<string, WireType>, name: string): JsonObject {
  const own = (types.get(name) as WireType).schema;
  const tag = tagOf(types, name);
  const schema = mapSchema(own, (node, tokens) => {
    if (tokens[0] === 'properties' && tokens.length === 2 && tokens[1] === tag) return node;
    const kept = Object.fromEntries(Object.entries(node).filter(([key]) => !VALUE_KEYWORDS.includes(key)));
    // Kept as an annotation, so that a validator can tell what it let pass.
    return node.enum ? { ...kept, 'x-known-values': node.enum } : kept;
  });
  const union = unionOf(types, name);
  if (!union) return schema;
  const unknown = {
    title: `Unknown${name}`,
    description: 'A variant that this version of the contract does not know.',
    type: 'object',
    required: [union.tag],
    properties: { [union.tag]: { type: 'string', not: { enum: [...union.members.keys()] } } },
  };
  return { ...schema, oneOf: [...(schema.oneOf as unknown[]), unknown] };
}

/** The property by which the union that this type is a member of tells it apart. */
function tagOf(types: ReadonlyMap<string, WireType>, member: string): string | undefined {
  for (const name of types.keys()) {
    const union = unionOf(types, name);
    if (union && [...union.members.values()].includes(member)) return union.tag;
  }
  return undefined;
}

/** Rewrites each schema below `schema`, inner ones first; conditions (`if`, `then`, `else`, `not`) stay as they are. */
function mapSchema(schema: JsonObject, rewrite: (schema: JsonObject, tokens: string[]) => JsonObject, tokens: string[] = []): JsonObject {
  const inner = (value: unknown, ...more: string[]) => (isObject(value) ? mapSchema(value, rewrite, [...tokens, ...more]) : value);
  const copy: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === '$ref') copy.$ref = `#/$defs/${typeName(String(value))}`;
    else if (key === 'properties' && isObject(value))
      copy.properties = Object.fromEntries(Object.entries(value).map(([name, property]) => [name, inner(property, key, name)]));
    else if (key === 'items' || key === 'additionalProperties') copy[key] = inner(value, key);
    else if ((key === 'oneOf' || key === 'anyOf') && Array.isArray(value))
      copy[key] = value.map((member, index) => inner(member, key, String(index)));
    else copy[key] = value;
  }
  return rewrite(copy, tokens);
}

/** One type with everything it needs: the JSON Schema document of `schemas/<profile>/<Name>.json`. */
export function selfContained(schemas: Schemas, name: string, profile: Profile): JsonObject {
  const needed = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isObject(value)) {
      const target = typeof value.$ref === 'string' ? value.$ref.slice('#/$defs/'.length) : undefined;
      if (target && !needed.has(target)) {
        needed.add(target);
        visit(schemas[target]);
      }
      Object.values(value).forEach(visit);
    }
  };
  visit(schemas[name]);
  const defs = Object.fromEntries([...needed].sort().map((needs) => [needs, schemas[needs]]));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:coder-chats:schemas:${profile}:${name}`,
    ...schemas[name],
    ...(needed.size ? { $defs: defs } : {}),
  };
}
