import { MAX_DEPTH, NumberText, parseFirst, SyntaxFault } from './parse.js';
import type { Shape, Struct } from './shape.js';
import { wellFormed } from './text.js';
import { isPlainUuid, parseUuid, UuidFault } from './uuid.js';

/** A body that cannot be decoded. The message is the `detail` of the answer. */
export class DecodeFault extends Error {
  override name = 'DecodeFault';
}

export interface Decoded {
  /** What the server makes of it: fields by their names, in their order. */
  value: Record<string, unknown>;
  /** The body as JSON. */
  raw: unknown;
  /** Whether there is nothing behind the first value. */
  whole: boolean;
}

/**
 * Reads a request body as the server does (law R6): the first JSON value only, keys in any letter case, unknown keys
 * dropped, `null` as absent.
 *
 * @throws DecodeFault
 */
export function decode(text: string, struct: Struct): Decoded {
  const raw = tryJson(text);
  if (raw !== undefined && isRead(raw, struct)) return { value: raw as Record<string, unknown>, raw, whole: true };
  let value = raw;
  try {
    // The quick parser will do for one value in which the spelling of no number counts.
    if (raw === undefined || (struct.spelling && /\d[.eE]|\d{16}/.test(text))) value = parseFirst(text);
  } catch (error) {
    if (error instanceof SyntaxFault) throw new DecodeFault(error.message);
    throw error;
  }
  const reader = new Reader();
  const result = reader.read(value, struct, '', undefined) as Record<string, unknown> | undefined;
  if (reader.first !== undefined) throw new DecodeFault(reader.first);
  return { value: result ?? {}, raw, whole: raw !== undefined };
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Whether a value is already what reading would make of it, as it is from most clients: then it need not be copied.
 * Numbers, and maps of any keys, are left to the reader.
 */
function isRead(value: unknown, shape: Shape): boolean {
  switch (shape.kind) {
    case 'text':
      return typeof value === 'string' && !SURROGATE.test(value);
    case 'uuid':
      return typeof value === 'string' && isPlainUuid(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'list':
      if (!Array.isArray(value)) return false;
      for (const item of value) if (!isRead(item, shape.of)) return false;
      return true;
    case 'struct': {
      if (!isObject(value)) return false;
      let last = -1;
      for (const key in value) {
        const field = shape.fields.get(key);
        if (field === undefined || field.place < last || field.dropsEmpty || !isRead(value[key], field.shape)) return false;
        last = field.place;
      }
      return true;
    }
    default:
      return false;
  }
}

const SURROGATE = /[\ud800-\udfff]/;

class Reader {
  /** The first wrong type. Reading goes on after it, but a bad id further on ends it at once. */
  first: string | undefined;

  read(value: unknown, shape: Shape, path: string, owner: string | undefined): unknown {
    if (value === null || value === undefined) return undefined;
    switch (shape.kind) {
      case 'any':
        return plain(value);
      case 'text':
        return typeof value === 'string' ? wellFormed(value) : this.wrong(value, shape, path, owner);
      case 'uuid':
        return typeof value === 'string' ? uuid(value) : this.wrong(value, shape, path, owner);
      case 'flag':
        return typeof value === 'boolean' ? value : this.wrong(value, shape, path, owner);
      case 'number': {
        const number = value instanceof NumberText ? Number(value.literal) : value;
        return typeof number === 'number' && Number.isFinite(number) ? number : this.wrong(value, shape, path, owner);
      }
      case 'integer': {
        const literal = value instanceof NumberText ? value.literal : typeof value === 'number' ? String(value) : '';
        if (!/^-?\d+$/.test(literal) || BigInt.asIntN(shape.bits, BigInt(literal)) !== BigInt(literal)) return this.wrong(value, shape, path, owner);
        return Number(literal);
      }
      case 'list': {
        if (!Array.isArray(value)) return this.wrong(value, shape, path, owner);
        // A null element is the zero value of its type, not a hole.
        return value.map((item) => this.read(item, shape.of, path, owner) ?? zero(shape.of));
      }
      case 'map': {
        if (!isObject(value)) return this.wrong(value, shape, path, owner);
        const entries = Object.keys(value)
          .sort()
          .map((key) => [wellFormed(key), this.read(value[key], shape.of, `${path}.${key}`, owner) ?? zero(shape.of)] as const);
        return Object.fromEntries(entries);
      }
      case 'struct': {
        if (!isObject(value)) return this.wrong(value, shape, path, owner);
        const found: Record<string, unknown> = {};
        let last = -1;
        let inOrder = true;
        for (const key of Object.keys(value)) {
          const field = shape.fields.get(key) ?? shape.folded.get(key.toLowerCase());
          if (field === undefined) continue;
          inOrder &&= field.place > last;
          last = field.place;
          const read = this.read(value[key], field.shape, path === '' ? field.json : `${path}.${field.json}`, shape.name);
          if (read !== undefined && !(field.dropsEmpty && isEmpty(read))) found[field.json] = read;
        }
        if (inOrder) return found;
        // What is stored and answered later stands in the order of the fields, not of the request.
        const ordered: Record<string, unknown> = {};
        for (const json of shape.fields.keys()) if (Object.hasOwn(found, json)) ordered[json] = found[json];
        return ordered;
      }
    }
  }

  private wrong(value: unknown, shape: Shape, path: string, owner: string | undefined): undefined {
    const into = owner === undefined ? `Go value of type ${shape.go}` : `Go struct field ${owner}.${path} of type ${shape.go}`;
    this.first ??= `json: cannot unmarshal ${describe(value)} into ${into}`;
  }
}

function uuid(text: string): string {
  try {
    return parseUuid(text);
  } catch (error) {
    if (error instanceof UuidFault) throw new DecodeFault(error.message);
    throw error;
  }
}

function describe(value: unknown): string {
  if (value instanceof NumberText) return `number ${value.literal}`;
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string') return 'string';
  return Array.isArray(value) ? 'array' : 'object';
}

function zero(shape: Shape): unknown {
  switch (shape.kind) {
    case 'struct':
      return {};
    case 'text':
      return '';
    case 'integer':
    case 'number':
      return 0;
    case 'flag':
      return false;
    default:
      return null;
  }
}

/** Any JSON on its way through a map: numbers become floats, keys are sorted. */
function plain(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new DecodeFault('exceeded max depth');
  if (value instanceof NumberText) return Number(value.literal);
  if (typeof value === 'string') return wellFormed(value);
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [wellFormed(key), plain(value[key], depth + 1)]),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof NumberText);
}

function isEmpty(value: unknown): boolean {
  return value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}
