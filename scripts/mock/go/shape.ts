/**
 * What the decoder expects of a request, read from the wire type's JSON Schema: so a new field in the contract is a
 * field that the mock reads.
 */
export type Shape = Struct | List | Dictionary | Plain;

export interface Struct {
  kind: 'struct';
  /** The name upstream. */
  name: string;
  go: string;
  fields: Map<string, Field>;
  /** The same fields by their names in lower case. */
  folded: Map<string, Field>;
  /** Whether there is a number in it, so that `1.0` must be told from `1`. */
  spelling: boolean;
}
export interface Field {
  json: string;
  /** Its place among the fields, from 0. */
  place: number;
  shape: Shape;
  /** An empty value is not kept: it would not be written again either. */
  dropsEmpty: boolean;
}
interface List {
  kind: 'list';
  go: string;
  of: Shape;
}
interface Dictionary {
  kind: 'map';
  go: string;
  of: Shape;
}
type Plain =
  | { kind: 'text'; go: 'string' }
  | { kind: 'uuid'; go: 'uuid.UUID' }
  | { kind: 'flag'; go: 'bool' }
  | { kind: 'number'; go: 'float64' }
  | { kind: 'integer'; go: string; bits: number }
  | { kind: 'any'; go: 'interface {}' };

interface Schema {
  $ref?: string;
  $defs?: Record<string, unknown>;
  title?: string;
  'x-upstream'?: string;
  type?: unknown;
  format?: string;
  items?: unknown;
  properties?: Record<string, unknown>;
  additionalProperties?: unknown;
}

/** The fields upstream that are plain texts, not pointers, so that "" cannot be told from absent. */
export const DROPS_EMPTY_TEXT = new Set([
  'ChatModelGoogleSafetySetting.Category',
  'ChatModelGoogleSafetySetting.Threshold',
  'ChatModelGoogleProviderOptions.CachedContent',
  'ChatModelGoogleProviderOptions.Threshold',
]);

export function structOf(schema: unknown): Struct {
  const root = schema as Schema;
  return shapeOf(root, root.$defs ?? {}) as Struct;
}

function shapeOf(schema: Schema, types: Record<string, unknown>): Shape {
  if (schema.$ref !== undefined) return shapeOf(types[schema.$ref.replace('#/$defs/', '')] as Schema, types);
  switch (schema.type) {
    case 'object': {
      if (schema.properties !== undefined) return struct(schema, types);
      const of = shapeOf((schema.additionalProperties === true ? {} : schema.additionalProperties) as Schema, types);
      return { kind: 'map', go: `map[string]${of.go}`, of };
    }
    case 'array': {
      const of = shapeOf(schema.items as Schema, types);
      return { kind: 'list', go: `[]${of.go}`, of };
    }
    case 'string':
      return schema.format === 'uuid' ? { kind: 'uuid', go: 'uuid.UUID' } : { kind: 'text', go: 'string' };
    case 'boolean':
      return { kind: 'flag', go: 'bool' };
    case 'number':
      return { kind: 'number', go: 'float64' };
    case 'integer':
      return schema.format === 'int32' ? { kind: 'integer', go: 'int32', bits: 32 } : { kind: 'integer', go: 'int64', bits: 64 };
    default:
      return { kind: 'any', go: 'interface {}' };
  }
}

function struct(schema: Schema, types: Record<string, unknown>): Struct {
  const name = schema['x-upstream'] ?? schema.title ?? '';
  const fields = new Map<string, Field>();
  for (const [json, property] of Object.entries(schema.properties ?? {})) {
    const shape = shapeOf(property as Schema, types);
    const holds = shape.kind === 'map' || shape.kind === 'list';
    const dropsEmpty = name.startsWith('ChatModel') && (holds || DROPS_EMPTY_TEXT.has((property as Schema)['x-upstream'] ?? ''));
    fields.set(json, { json, place: fields.size, shape, dropsEmpty });
  }
  const spelling = [...fields.values()].some(({ shape }) => hasNumbers(shape));
  return {
    kind: 'struct',
    name,
    go: `codersdk.${name}`,
    fields,
    folded: new Map([...fields].map(([json, field]) => [json.toLowerCase(), field])),
    spelling,
  };
}

function hasNumbers(shape: Shape): boolean {
  switch (shape.kind) {
    case 'struct':
      return shape.spelling;
    case 'list':
    case 'map':
      return hasNumbers(shape.of);
    default:
      return shape.kind === 'number' || shape.kind === 'integer';
  }
}
