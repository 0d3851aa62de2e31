import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as strictValidators from '../generated/validators/strict/index.js';
import * as tolerantValidators from '../generated/validators/tolerant/index.js';
import { isObject, type JsonObject, walkObjects } from '../scripts/contract/json.js';
import { ROOT } from '../scripts/generate/external.js';
import { readFixtures } from '../scripts/generate/fixtures.js';

const PROFILES = ['strict', 'tolerant'] as const;
type Profile = (typeof PROFILES)[number];

const TYPES = readdirSync(join(ROOT, 'spec/schemas'))
  .map((file) => file.replace(/\.yaml$/, ''))
  .sort();
const openapi = readJson('openapi.json');
const asyncapi = readJson('asyncapi.json');
const schemasOf = (document: JsonObject) => (document.components as { schemas: Record<string, JsonObject> }).schemas;

const validators: Record<Profile, Record<string, unknown>> = { strict: strictValidators, tolerant: tolerantValidators };
const compiled = Object.fromEntries(PROFILES.map((profile) => [profile, compileAll(profile)])) as Record<Profile, Map<string, ValidateFunction>>;
const fixtures = await readFixtures();
const examples = [...examplesOfOpenapi(), ...examplesOfAsyncapi(), ...examplesOfSchemas()];

describe('the two documents', () => {
  const shared = Object.keys(schemasOf(openapi)).filter((name) => name in schemasOf(asyncapi));

  it('hold every wire type between them, and share those that travel both ways', () => {
    expect([...new Set([...Object.keys(schemasOf(openapi)), ...Object.keys(schemasOf(asyncapi))])].sort()).toEqual(TYPES);
    expect(shared).toEqual(expect.arrayContaining(['ChatMessage', 'ChatMessagePart', 'ChatQueuedMessage', 'ChatStatus', 'Response']));
  });

  it.each(shared)('mean the same by %s, down to the last reference', (name) => {
    const inOpenapi = dereference(openapi, { $ref: `#/components/schemas/${name}` });
    const inAsyncapi = dereference(asyncapi, { $ref: `#/components/schemas/${name}` });
    expect(withoutDiscriminators(inOpenapi)).toEqual(inAsyncapi);
  });

  it('tell in OpenAPI which tag means which variant, by the variant whose constant it is', () => {
    const unions = Object.entries(schemasOf(openapi)).filter(([, schema]) => schema.oneOf !== undefined);
    expect(unions.map(([name]) => name)).toEqual(['ChatMessagePart']);
    for (const [, union] of unions) {
      const { propertyName, mapping } = union.discriminator as { propertyName: string; mapping: Record<string, string> };
      const variants = union.oneOf as { $ref: string }[];
      expect(Object.values(mapping)).toEqual(variants.map(({ $ref }) => $ref));
      for (const [tag, reference] of Object.entries(mapping)) {
        const variant = pointed(openapi, reference) as { properties: Record<string, JsonObject>; required: string[] };
        expect(variant.properties[propertyName]?.const, reference).toBe(tag);
        expect(variant.required).toContain(propertyName);
      }
    }
  });

  it('carry no discriminator in AsyncAPI, where it has another form, and none beside anything but a union', () => {
    const holders = (document: JsonObject) => {
      const found: JsonObject[] = [];
      walkObjects(document, (node) => {
        if (isObject(node.discriminator) || typeof node.discriminator === 'string') found.push(node);
      });
      return found;
    };
    expect(holders(asyncapi)).toEqual([]);
    for (const holder of holders(openapi)) expect(holder).toHaveProperty('oneOf');
  });

  it('refer to nothing outside of themselves', () => {
    for (const document of [openapi, asyncapi]) {
      walkObjects(document, (node) => {
        if (typeof node.$ref === 'string') expect(pointed(document, node.$ref), node.$ref).toBeDefined();
      });
    }
  });
});

describe('examples', () => {
  it('are many: of every body and every message, and of every type that is no union', () => {
    expect(examplesOfOpenapi().length).toBeGreaterThan(250);
    expect(examplesOfAsyncapi().length).toBeGreaterThan(40);
    const unions = ['ChatMessagePart', 'ChatStreamEnvelope', 'ChatStreamEvent'];
    expect([...new Set(examplesOfSchemas().map(({ type }) => type))].sort()).toEqual(TYPES.filter((name) => !unions.includes(name)));
  });

  it.each(PROFILES)('are all valid in the %s profile, to the JSON Schemas and to the validators alike', (profile) => {
    const refused = examples.flatMap(({ type, where, value }) =>
      verdicts(type, profile, value).every((verdict) => verdict)
        ? []
        : [`${where}: ${JSON.stringify(compiled[profile].get(type)?.errors)} ${JSON.stringify(faultsOf(type, profile, value))}`],
    );
    expect(refused).toEqual([]);
  });
});

describe('fixtures', () => {
  it('exist for every wire type and for nothing else', () => {
    expect([...new Set(fixtures.map(({ type }) => type))].sort()).toEqual(TYPES);
  });

  it.each(PROFILES)('get the same verdict of everyone in the %s profile: the fixture, the JSON Schema, the guard and the fault finder', (profile) => {
    const differing = fixtures.flatMap(({ file, line, type, data, valid }) => {
      const [bySchema, byGuard, byFaults] = verdicts(type, profile, data);
      const same = bySchema === valid[profile] && byGuard === valid[profile] && byFaults === valid[profile];
      return same ? [] : [`${file}:${line} fixture ${valid[profile]}, schema ${bySchema}, guard ${byGuard}, faults ${byFaults}`];
    });
    expect(differing).toEqual([]);
  });

  it('hold no value that the tolerant profile refuses and the strict one accepts', () => {
    const wrong = fixtures.filter(({ type, data }) => verdicts(type, 'strict', data)[0] && !verdicts(type, 'tolerant', data)[0]);
    expect(wrong.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
  });

  it('hold values that only the strict profile refuses, so that the two are not the same', () => {
    const between = fixtures.filter(({ type, data }) => !verdicts(type, 'strict', data)[0] && verdicts(type, 'tolerant', data)[0]);
    expect(between.length).toBeGreaterThan(500);
  });
});

describe.each(PROFILES)('the %s JSON Schemas', (profile) => {
  it('are one for each wire type, as are the validators', () => {
    expect([...compiled[profile].keys()].sort()).toEqual(TYPES);
    expect(Object.keys(validators[profile]).sort()).toEqual(TYPES.flatMap((name) => [`is${name}`, `validate${name}`]).sort());
  });

  it('stand alone: each has its dialect and a name of its own, and refers to nothing outside', () => {
    const names = new Set<unknown>();
    for (const type of TYPES) {
      const schema = readJson(`schemas/${profile}/${type}.json`);
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(schema.$id).toBe(`urn:coder-chats:schemas:${profile}:${type}`);
      names.add(schema.$id);
      walkObjects(schema, (node) => {
        if (typeof node.$ref === 'string') expect(pointed(schema, node.$ref), `${type} ${node.$ref}`).toBeDefined();
      });
    }
    expect(names.size).toBe(TYPES.length);
  });

  it('hold no definition that they do not use', () => {
    for (const type of TYPES) {
      const schema = readJson(`schemas/${profile}/${type}.json`);
      const referred = new Set<string>();
      walkObjects(schema, (node) => {
        if (typeof node.$ref === 'string') referred.add(node.$ref.replace('#/$defs/', ''));
      });
      expect(Object.keys((schema.$defs ?? {}) as JsonObject).sort(), type).toEqual([...referred].sort());
    }
  });
});

/** Each file is compiled by itself: ajv would not find what it lacks. */
function compileAll(profile: Profile): Map<string, ValidateFunction> {
  const files = readdirSync(join(ROOT, 'generated/schemas', profile));
  return new Map(
    files.map((file) => [
      file.replace(/\.json$/, ''),
      new Ajv2020({ strict: false, validateFormats: false }).compile(readJson(`schemas/${profile}/${file}`)),
    ]),
  );
}

/** What the JSON Schema, the guard and the fault finder say. */
function verdicts(type: string, profile: Profile, value: unknown): [boolean, boolean, boolean] {
  const guard = validators[profile][`is${type}`] as (value: unknown) => boolean;
  return [compiled[profile].get(type)?.(value) === true, guard(value), faultsOf(type, profile, value).length === 0];
}

function faultsOf(type: string, profile: Profile, value: unknown): unknown[] {
  return (validators[profile][`validate${type}`] as (value: unknown) => unknown[])(value);
}

interface Example {
  type: string;
  where: string;
  value: unknown;
}

/** Of every Media Type below an operation, followed through references; a list counts by its elements. */
function examplesOfOpenapi(): Example[] {
  const found: Example[] = [];
  const visit = (value: unknown, where: string): void => {
    if (!isObject(value)) return;
    const node = (typeof value.$ref === 'string' ? pointed(openapi, value.$ref) : value) as JsonObject;
    const media = isObject(node.content) ? (node.content as Record<string, JsonObject>)['application/json'] : undefined;
    if (media) {
      for (const [name, example] of Object.entries((media.examples ?? {}) as JsonObject)) {
        const target = (isObject(example) && typeof example.$ref === 'string' ? pointed(openapi, example.$ref) : example) as JsonObject;
        found.push(...ofSchema(media.schema as JsonObject, `${where} "${name}"`, target.value));
      }
      return;
    }
    for (const [key, child] of Object.entries(node)) if (key !== 'parameters') visit(child, `${where}/${key}`);
  };
  visit(openapi.paths, 'openapi.json');
  return found;
}

function ofSchema(schema: JsonObject, where: string, value: unknown): Example[] {
  if (schema.type === 'array') return (value as unknown[]).flatMap((item, index) => ofSchema(schema.items as JsonObject, `${where}/${index}`, item));
  return [{ type: String(schema.$ref).replace('#/components/schemas/', ''), where, value }];
}

function examplesOfAsyncapi(): Example[] {
  const messages = (asyncapi.components as { messages: Record<string, { payload: JsonObject; examples: { name: string; payload: unknown }[] }> })
    .messages;
  return Object.entries(messages).flatMap(([message, { payload, examples: list }]) =>
    list.flatMap((example) => ofSchema(payload, `asyncapi.json ${message} "${example.name}"`, example.payload)),
  );
}

function examplesOfSchemas(): Example[] {
  return TYPES.flatMap((type) => {
    const { examples: list = [] } = parse(readFileSync(join(ROOT, `spec/schemas/${type}.yaml`), 'utf8')) as { examples?: unknown[] };
    return list.map((value, index) => ({ type, where: `spec/schemas/${type}.yaml example ${index + 1}`, value }));
  });
}

function readJson(path: string): JsonObject {
  return JSON.parse(readFileSync(join(ROOT, 'generated', path), 'utf8')) as JsonObject;
}

/** What a reference into the document itself names. */
function pointed(document: JsonObject, reference: string): unknown {
  const [outside, pointer = ''] = reference.split('#');
  if (outside !== '') return undefined;
  const tokens = pointer.split('/').slice(1);
  return tokens.reduce<unknown>((at, token) => (at as JsonObject | undefined)?.[token.replaceAll('~1', '/').replaceAll('~0', '~')], document);
}

function dereference(document: JsonObject, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => dereference(document, item));
  if (!isObject(value)) return value;
  const { $ref: reference, ...beside } = value;
  const own = Object.fromEntries(Object.entries(beside).map(([key, child]) => [key, dereference(document, child)]));
  // What stands beside a reference is said besides, so both are kept apart.
  return typeof reference === 'string' ? { ...own, $ref: dereference(document, pointed(document, reference)) } : own;
}

function withoutDiscriminators(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDiscriminators);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'discriminator');
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutDiscriminators(child)]));
}
