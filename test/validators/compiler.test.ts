import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileValidators, type Profile, type Schema } from '../../scripts/generate/validators/compile.js';

interface Fault {
  path: string;
  type: string;
  schema: string;
  rule: string;
  actual: string;
  message: string;
}
type Is = (value: unknown) => boolean;
type Validate = (value: unknown, options?: object) => Fault[];
type Schemas = Record<string, Schema>;

const runtime = new URL('../../scripts/templates/validators/runtime.js', import.meta.url);
let folder: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'validators-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module","sideEffects":false}');
  await cp(runtime, join(folder, 'runtime.js'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(schemas: Schemas, profile: Profile): Promise<string> {
  const place = join(folder, `${profile}-${count++}`);
  await mkdir(place);
  for (const [name, text] of compileValidators(schemas, profile)) if (name.endsWith('.js')) await writeFile(join(place, name), text);
  return place;
}

async function load(schemas: Schemas, profile: Profile = 'strict', bundled = false) {
  let entry = join(await write(schemas, profile), 'index.js');
  if (bundled) {
    const [from, to] = [entry, entry.replace('index.js', 'bundle.js')];
    await build({ entryPoints: [from], outfile: to, bundle: true, format: 'esm' });
    entry = to;
  }
  const module = (await import(pathToFileURL(entry).href)) as Record<string, unknown>;
  return { is: (type: string) => module[`is${type}`] as Is, validate: (type: string) => module[`validate${type}`] as Validate };
}

const ref = (type: string): Schema => ({ $ref: `#/$defs/${type}` });
const uuidPattern = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';
const timePattern =
  '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$';
const base64Pattern = '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$';
const id = '5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10';
const uuid: Schema = { type: 'string', format: 'uuid', pattern: uuidPattern };
const base64: Schema = { type: 'string', contentEncoding: 'base64', pattern: base64Pattern };

/** A small stream: a list of events, each with a part of one of three kinds. */
const part = (tag: string, more: Record<string, Schema> = {}): Schema => ({
  type: 'object',
  required: ['type'],
  properties: { type: { type: 'string', const: tag }, ...more },
  additionalProperties: false,
});
const stream: Schemas = {
  Envelope: {
    type: 'object',
    required: ['data'],
    properties: { data: { type: 'array', minItems: 1, maxItems: 3, items: ref('Event') } },
    additionalProperties: false,
  },
  Event: {
    type: 'object',
    required: ['chat_id', 'part'],
    properties: { chat_id: uuid, status: ref('Status'), part: ref('Part') },
    additionalProperties: false,
  },
  Status: { type: 'string', enum: ['waiting', 'running', 'error'] },
  Part: { oneOf: [ref('TextPart'), ref('ToolCallPart'), ref('FilePart')] },
  TextPart: part('text', { text: { type: 'string', minLength: 1 } }),
  ToolCallPart: part('tool-call', { args: {}, tool_name: { type: 'string' } }),
  FilePart: part('file', { data: base64 }),
};

describe('faults', () => {
  const faults = async (type: string, value: unknown) => (await load(stream)).validate(type)(value);

  it('are none when the value holds', async () => {
    expect(await faults('Envelope', { data: [{ chat_id: id, part: { type: 'text', text: 'Hi' } }] })).toEqual([]);
  });

  it('name the variant that the tag names, with the place of the keyword in its schema', async () => {
    expect(await faults('Envelope', { data: [{ chat_id: id, part: { type: 'text', text: '' } }] })).toMatchObject([
      {
        path: '/data/0/part/text',
        type: 'TextPart',
        schema: '/properties/text/minLength',
        rule: 'minLength',
        actual: 'string',
        message: 'data[0].part.text must not be empty',
      },
    ]);
  });

  it.each([
    ['toolcall', 'tool-call'],
    ['TOOL_CALL', 'tool-call'],
    ['tol-call', 'tool-call'],
    ['tool-caall', 'tool-call'],
    ['tool-cakl', 'tool-call'],
    ['txet', 'text'],
    ['flie', 'file'],
    ['tx', undefined],
    ['', undefined],
    ['sound', undefined],
    ['tool-result', undefined],
    ['constructor', undefined],
    ['t'.repeat(10_000), undefined],
  ])('suggest for the tag "%.20s" what was meant: %s', async (type, meant) => {
    const [fault] = await faults('Part', { type });
    expect(/did you mean "(.*)"\?$/.exec(fault?.message ?? '')?.[1]).toBe(meant);
  });

  it('are one at the tag when it is unknown, missing or of the wrong type', async () => {
    const at = async (value: unknown) => {
      const found = await faults('Event', { chat_id: id, part: value });
      expect(found).toHaveLength(1);
      return `${found[0]?.path} ${found[0]?.type}${found[0]?.schema} ${found[0]?.rule}: ${found[0]?.message}`;
    };
    expect(await at({ type: 'toolcall', tool_name: 1, args: 1 })).toBe(
      '/part/type Part/oneOf unknown-variant: part.type is "toolcall"; known values are "text", "tool-call", "file"; did you mean "tool-call"?',
    );
    expect(await at({ text: 1 })).toBe('/part Part/oneOf required: part.type is missing');
    expect(await at({ type: 1 })).toBe('/part/type Part/oneOf type: part.type must be a string, not 1');
    expect(await at([])).toBe('/part Part/oneOf type: part must be an object, not an array');
  });

  it('go into JSON with all their facts, and keep no more of the value than their sentence shows', async () => {
    const [fault] = await faults('Event', { chat_id: 'X'.repeat(100), part: { type: 'text' } });
    expect(JSON.parse(JSON.stringify(fault))).toEqual({
      path: '/chat_id',
      type: 'Event',
      schema: '/properties/chat_id/pattern',
      rule: 'uuid',
      actual: 'string',
      message: `chat_id must be a UUID in lower case, not "${'X'.repeat(60)}…"`,
    });
  });

  it('are one for a value of which several keywords complain: the first of them', async () => {
    const { validate } = await load({
      Word: { type: 'string', pattern: '^a', minLength: 2, maxLength: 3 },
      Few: { type: 'array', minItems: 2, maxItems: 3 },
      Any: { minLength: 2, pattern: '^a', minimum: 1, minItems: 1 },
    });
    const say = (type: string, value: unknown) =>
      validate(type)(value)
        .map(({ schema, message }) => `${schema} ${message}`)
        .join();
    expect(say('Word', '')).toBe('/minLength the value must have at least 2 characters, not 0');
    expect(say('Word', 'bbbb')).toBe('/maxLength the value must have at most 3 characters, not 4');
    expect(say('Word', 'bb')).toBe('/pattern the value must be text that matches /^a/u, not "bb"');
    expect(say('Word', 1)).toBe('/type the value must be a string, not 1');
    expect(say('Few', [1])).toBe('/minItems the value must have at least 2 items, not 1');
    expect(say('Few', [1, 2, 3, 4])).toBe('/maxItems the value must have at most 3 items, not 4');
    expect(say('Any', 'b')).toBe('/minLength the value must have at least 2 characters, not 1');
    expect(say('Any', 'bb')).toBe('/pattern the value must be text that matches /^a/u, not "bb"');
    expect(say('Any', 0)).toBe('/minimum the value must be at least 1, not 0');
    expect(say('Any', [])).toBe('/minItems the value must not be empty');
    expect(say('Any', {})).toBe('');
  });

  it('of a wrong type show the type alone, unless the value is a number: a secret may stand at a wrong place', async () => {
    const say = async (value: unknown) => (await faults('Envelope', value)).map(({ message }) => message).join();
    expect(await say('hunter2')).toBe('the value must be an object, not a string');
    expect(await say({ data: ['hunter2'] })).toBe('data[0] must be an object, not a string');
    expect(await say(undefined)).toBe('the value must be an object, not undefined');
    expect(await say(true)).toBe('the value must be an object, not a boolean');
    expect(await say(1.5)).toBe('the value must be an object, not 1.5');
  });

  it('say a wrong type once and nothing below it', async () => {
    expect((await faults('Envelope', { data: {} })).map(({ message }) => message)).toEqual(['data must be an array, not an object']);
    expect((await faults('Envelope', null)).map(({ message }) => message)).toEqual(['the value must be an object, not null']);
  });

  it('come all: the properties in the order of the schema, then those that it does not name', async () => {
    const text = '{"data":[{"extra":1,"status":"runing","part":{"text":5,"typ":1,"type":"text"}},7]}';
    expect((await faults('Envelope', JSON.parse(text))).map(({ path, message }) => `${path} ${message}`)).toEqual([
      '/data/0 data[0].chat_id is missing',
      '/data/0/status data[0].status is "runing"; known values are "waiting", "running", "error"; did you mean "running"?',
      '/data/0/part/text data[0].part.text must be a string, not 5',
      '/data/0/part/typ data[0].part.typ is not a property of TextPart; did you mean "type"?',
      '/data/0/extra data[0].extra is not a property of Event',
      '/data/1 data[1] must be an object, not 7',
    ]);
  });

  it('see the items of a list that is too long', async () => {
    const found = await faults('Envelope', { data: [1, 2, 3, 4].map(() => ({ chat_id: id, part: { type: 'text' } })).concat([0 as never]) });
    expect(found.map(({ rule, path }) => `${path} ${rule}`)).toEqual(['/data maxItems', '/data/4 type']);
    expect(found[0]?.message).toBe('data must have at most 3 items, not 5');
  });

  it('name a format by its name, and show what stands there', async () => {
    const [fault] = await faults('Event', { chat_id: 'X'.repeat(100), part: { type: 'text' } });
    expect(fault).toMatchObject({ rule: 'uuid', schema: '/properties/chat_id/pattern' });
    expect(fault?.message).toBe(`chat_id must be a UUID in lower case, not "${'X'.repeat(60)}…"`);
  });

  it('write keys that are no names in brackets, and escape them in paths', async () => {
    const [fault] = await faults('TextPart', { type: 'text', 'a/b~ c': 1 });
    expect(fault).toMatchObject({ path: '/a~1b~0 c', message: '["a/b~ c"] is not a property of TextPart' });
  });

  it('keep control characters and broken surrogates of values out of messages', async () => {
    const [fault] = await faults('Status', `\n\u001b[31m${'😀'.repeat(40)}`);
    expect(fault?.message).toContain('"\\n\\u001b[31m');
    expect(fault?.message).not.toMatch(/\p{Surrogate}/u);
  });

  it('tell each bound in words', async () => {
    const all = await load({
      Text: { type: 'string', minLength: 2, maxLength: 3 },
      Count: { type: 'integer', minimum: 1, maximum: 5 },
      Maybe: { type: ['string', 'null'] },
      Flag: { type: 'boolean', const: true },
      Blank: { type: 'string', pattern: '\\S' },
      Word: { type: 'string', pattern: '^a/b$' },
      Map: { type: 'object', additionalProperties: { type: 'integer' } },
      List: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
    });
    const say = (type: string, value: unknown) =>
      all
        .validate(type)(value)
        .map(({ message }) => message)
        .join();
    expect(say('Text', '😀')).toBe('the value must have at least 2 characters, not 1');
    expect(say('Text', '😀😀😀😀')).toBe('the value must have at most 3 characters, not 4');
    expect(say('Count', 0)).toBe('the value must be at least 1, not 0');
    expect(say('Count', 6)).toBe('the value must be at most 5, not 6');
    expect(say('Count', 1.5)).toBe('the value must be an integer, not 1.5');
    expect(say('Maybe', 1)).toBe('the value must be a string or null, not 1');
    expect(say('Flag', false)).toBe('the value must be true, not false');
    expect(say('Blank', ' ')).toBe('the value must be text that is not blank, not " "');
    expect(say('Word', 'x')).toBe('the value must be text that matches /^a\\/b$/u, not "x"');
    expect(say('Map', { a: 1, 'b c': '2' })).toBe('["b c"] must be an integer, not a string');
    expect(say('List', [['a'], ['b', 1]])).toBe('[1][1] must be a string, not 1');
  });

  it('say the condition under which something is asked for', async () => {
    const { validate } = await load({
      Answer: {
        type: 'object',
        required: ['queued'],
        properties: { queued: { type: 'boolean' }, message: { type: 'string' }, queued_message: { type: 'string' } },
        if: { properties: { queued: { const: true } }, required: ['queued'] },
        // biome-ignore lint/suspicious/noThenProperty: the keyword is called so.
        then: { required: ['queued_message'], not: { required: ['message'] } },
        else: { required: ['message'], not: { required: ['queued_message'] } },
      },
    });
    expect(validate('Answer')({ queued: true, message: 'a' })).toMatchObject([
      {
        path: '',
        type: 'Answer',
        schema: '/then/required',
        rule: 'condition',
        actual: 'object',
        message: 'queued_message is missing, as queued is true',
      },
      {
        path: '/message',
        type: 'Answer',
        schema: '/then/not',
        rule: 'condition',
        actual: 'string',
        message: 'message must be absent, as queued is true',
      },
    ]);
    expect(validate('Answer')({ queued: false }).map(({ message }) => message)).toEqual(['message is missing, as queued is not true']);
    expect(validate('Answer')({ queued: false, message: 'a' })).toEqual([]);
  });
});

describe('secrets', () => {
  const schemas: Schemas = {
    Login: {
      type: 'object',
      required: ['api_key'],
      properties: {
        api_key: { type: 'string', 'x-sensitive': true, minLength: 5, enum: ['hunter2'] },
        keys: { type: 'array', items: { type: 'string', maxLength: 3 }, 'x-sensitive': true },
        count: { type: 'integer', 'x-sensitive': true },
        nested: ref('Secret'),
      },
    },
    Secret: { 'x-sensitive': true, type: 'object', properties: { a: { const: 'no' } }, additionalProperties: false },
  };

  it('are never in a message, whatever rule they break and however deep', async () => {
    const { validate } = await load(schemas);
    const found = validate('Login')({ api_key: 'oops', keys: ['tellme'], count: 47.11, nested: { a: 'yes', hidden: 1 } });
    expect(JSON.stringify(found)).not.toMatch(/oops|tellme|47|yes|hidden/);
    expect(new Set(found.map(({ path }) => path))).toEqual(new Set(['/api_key', '/keys', '/count', '/nested']));
    expect(found.at(-1)).toMatchObject({ rule: 'unknown-property', message: 'nested breaks the rule "unknown-property"; its value is secret' });
  });

  it('can still be missing', async () => {
    const { validate } = await load(schemas);
    expect(validate('Login')({}).map(({ message }) => message)).toEqual(['api_key is missing']);
  });

  it('are not passed on to a hook', async () => {
    const { validate } = await load(
      { Login: { type: 'object', properties: { api_key: { type: 'string', 'x-sensitive': true, 'x-known-values': ['a'] } } } },
      'tolerant',
    );
    const seen: unknown[] = [];
    expect(validate('Login')({ api_key: 'hunter2' }, { onUnknown: (unknown: unknown) => seen.push(unknown) })).toEqual([]);
    expect(seen).toEqual([{ path: '/api_key', kind: 'value', type: 'Login' }]);
  });
});

describe('the tolerant profile', () => {
  const open = (tag: string, known: string[]): Schema => ({
    type: 'object',
    required: [tag],
    properties: { [tag]: { type: 'string', not: { enum: known } } },
  });
  const schemas: Schemas = {
    List: { type: 'array', items: ref('Part') },
    Part: { oneOf: [ref('TextPart'), ref('FilePart'), open('type', ['text', 'file'])] },
    TextPart: {
      type: 'object',
      required: ['type'],
      properties: { type: { type: 'string', const: 'text' }, role: { type: 'string', 'x-known-values': ['user', 'tool'] } },
    },
    FilePart: { type: 'object', required: ['type', 'size'], properties: { type: { const: 'file' }, size: { type: 'integer' } } },
    Answer: { anyOf: [ref('FilePart'), {}] },
  };
  const value = [
    { type: 'text', role: 'user' },
    { type: 'text', role: 'robot', extra: 1 },
    { type: 'text', role: 'robot', extra: 2, other: 3 },
    { type: 'sound', anything: 1 },
  ];

  it('lets unknown properties, values and variants pass, and tells each once', async () => {
    const { is, validate } = await load(schemas, 'tolerant');
    const seen: unknown[] = [];
    expect(is('List')(value)).toBe(true);
    expect(validate('List')(value, { onUnknown: (unknown: unknown) => seen.push(unknown) })).toEqual([]);
    expect(seen).toEqual([
      { path: '/1/role', kind: 'value', type: 'TextPart', value: 'robot' },
      { path: '/1/extra', kind: 'property', type: 'TextPart' },
      { path: '/2/other', kind: 'property', type: 'TextPart' },
      { path: '/3/type', kind: 'variant', type: 'Part', value: 'sound' },
    ]);
  });

  it('still lists faults beside what it lets pass, with or without a hook', async () => {
    const { validate } = await load(schemas, 'tolerant');
    const broken = [{ type: 'text', extra: 1 }, { type: 'file' }, { type: 5 }];
    const seen: { path: string }[] = [];
    const found = validate('List')(broken, { onUnknown: (unknown: { path: string }) => seen.push(unknown) });
    expect(found.map(({ message }) => message)).toEqual(['[1].size is missing', '[2].type must be a string, not 5']);
    expect(seen.map(({ path }) => path)).toEqual(['/0/extra']);
    expect(validate('List')(broken)).toEqual(found);
  });

  it('does not break when the hook throws', async () => {
    const { validate } = await load(schemas, 'tolerant');
    let calls = 0;
    const onUnknown = () => {
      calls++;
      throw new Error('mine');
    };
    expect(validate('List')(value, { onUnknown })).toEqual([]);
    expect(calls).toBe(4);
  });

  it('tells what is unknown in the schema of a choice that holds', async () => {
    const { validate } = await load(schemas, 'tolerant');
    const seen: { path: string }[] = [];
    const onUnknown = (unknown: { path: string }) => seen.push(unknown);
    expect(validate('Answer')({ type: 'file', size: 1, more: 1 }, { onUnknown })).toEqual([]);
    expect(validate('Answer')({ type: 'file', size: 'x', other: 1 }, { onUnknown })).toEqual([]);
    expect(seen.map(({ path }) => path)).toEqual(['/more']);
  });
});

describe('hostile values', () => {
  const object = {
    type: 'object',
    required: ['constructor', 'a'],
    properties: { constructor: { type: 'string' }, toString: { type: 'integer' }, ['__proto__']: { type: 'null' }, a: {} },
    additionalProperties: false,
  };
  const check = async (text: string) => {
    const { is, validate } = await load({ Odd: object as Schema, Map: { type: 'object', additionalProperties: { type: 'integer' } } });
    const value: unknown = JSON.parse(text);
    const messages = validate('Odd')(value).map(({ message }) => message);
    expect(is('Odd')(value)).toBe(messages.length === 0);
    return messages;
  };

  it('may have keys that every object inherits: these are keys like any other', async () => {
    expect(await check('{"constructor":"x","a":1}')).toEqual([]);
    expect(await check('{"a":1}')).toEqual(['constructor is missing']);
    expect(await check('{"constructor":1,"a":1,"toString":1.5}')).toEqual([
      'constructor must be a string, not 1',
      'toString must be an integer, not 1.5',
    ]);
    expect(await check('{"constructor":"x","a":1,"__proto__":null}')).toEqual([]);
    expect(await check('{"constructor":"x","a":1,"__proto__":{"a":1}}')).toEqual(['__proto__ must be null, not an object']);
    expect(await check('{"constructor":"x","a":1,"valueOf":1}')).toEqual(['valueOf is not a property of Odd']);
  });

  it('cannot get at a prototype through a map or a tag', async () => {
    const { is, validate } = await load({ ...stream, Map: { type: 'object', additionalProperties: { type: 'integer' } } });
    expect(is('Map')(JSON.parse('{"__proto__":{"x":1}}'))).toBe(false);
    expect(validate('Map')(JSON.parse('{"__proto__":{"x":1}}')).map(({ path }) => path)).toEqual(['/__proto__']);
    expect(is('Part')({ type: 'constructor' })).toBe(false);
    expect(is('Part')(JSON.parse('{"__proto__":{"type":"text"}}'))).toBe(false);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('may be text of 20 MB, good or bad', async () => {
    const { is, validate } = await load(stream);
    const data = 'QUJD'.repeat(5_000_000);
    expect(is('FilePart')({ type: 'file', data })).toBe(true);
    expect(is('FilePart')({ type: 'file', data: `${data}=` })).toBe(false);
    expect(validate('FilePart')({ type: 'file', data: `${data.slice(4)}!!!!` })[0]?.message).toBe(
      `data must be base64 with padding, not "${'QUJD'.repeat(15)}…"`,
    );
    expect(validate('Status')(data)[0]?.message.length).toBeLessThan(200);
  });

  it('may be numbers beyond all bounds: they are numbers, but no integers', async () => {
    const { is, validate } = await load({ Number: { type: 'number', minimum: 1 }, Integer: { type: 'integer' } });
    const huge: unknown = JSON.parse('1e400');
    expect(is('Number')(huge)).toBe(true);
    expect(is('Integer')(huge)).toBe(false);
    expect(validate('Integer')(huge)[0]?.message).toBe('the value must be an integer, not Infinity');
  });

  it('may be a list of a million faults', async () => {
    const { validate } = await load({ List: { type: 'array', items: ref('Item') }, Item: { type: 'integer' } });
    expect(validate('List')(Array.from({ length: 1_000_000 }, () => 'x'))).toHaveLength(1_000_000);
  });

  it('may have 100,000 unknown keys', async () => {
    const { validate } = await load(stream);
    const value = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, i]));
    const found = validate('TextPart')(value);
    expect(found).toHaveLength(100_001);
    expect(found[1]?.path).toBe('/k0');
    expect(found.at(-1)?.path).toBe('/k99999');
  });

  it('are not walked where anything may stand', async () => {
    const { is } = await load(stream);
    const deep: unknown = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`);
    expect(is('ToolCallPart')({ type: 'tool-call', args: deep })).toBe(true);
  });
});

describe('formats checked by hand', () => {
  const near = (alphabet: string, good: fc.Arbitrary<string>) =>
    fc.oneof(
      good,
      fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 40 }),
      fc.tuple(good, fc.nat(40), fc.constantFrom('', '-', 'g', 'A', 'Z', '=', '\n', '٣', '0', '9', ':', 'é', '/', '`')).map(([text, at, sign]) => {
        return text.slice(0, at) + sign + text.slice(at + 1);
      }),
      good.map((text) => `${text}\n`),
    );
  const digits = (count: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count });
  const goodTime = fc
    .tuple(
      fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      digits(9),
      fc.nat(9),
      fc.constantFrom('Z', '+05:30', '-23:59', '+24:00'),
    )
    .map(([date, fraction, length, zone]) => `${date.toISOString().slice(0, 19)}${length > 0 ? `.${fraction.slice(0, length)}` : ''}${zone}`);

  it.each([
    ['uuid', uuid, uuidPattern, near('0123456789abcdef-', fc.uuid())],
    ['date-time', { type: 'string', format: 'date-time', pattern: timePattern }, timePattern, near('0123456789-:TZ+.', goodTime)],
    ['base64', base64, base64Pattern, near('AZaz09+/=', fc.base64String())],
  ] as [string, Schema, string, fc.Arbitrary<string>][])('%s: the verdict is that of the pattern', async (name, schema, pattern, texts) => {
    const { is, validate } = await load({ Text: schema });
    const expected = new RegExp(pattern, 'u');
    fc.assert(
      fc.property(texts, (text) => {
        const rules = validate('Text')(text).map(({ rule }) => rule);
        return is('Text')(text) === expected.test(text) && rules.join() === (expected.test(text) ? '' : name);
      }),
      { numRuns: 3_000 },
    );
  });
});

// --- Agreement with ajv on random schemas and values near them

const keys = ['a', 'b', 'constructor', 'long-key', 'type'];
const texts = ['', 'a', 'b', 'ab', '😀', '😀a', '\ud83d', 'aaaa', id];
const numbers = [-1, 0, 1, 1.5, 2, 3];
const constants = ['a', 'b', '', 0, 1, 1.5, true, false, null];
const types = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'] as const;

const variant = (tag: string, more: Record<string, Schema>): Schema => ({
  type: 'object',
  required: ['type'],
  properties: { type: { type: 'string', const: tag }, ...more },
});
const fixed: Schemas = {
  A: variant('a', { a: { type: 'integer' } }),
  B: { ...variant('b', { b: { type: 'string', minLength: 1 } }), additionalProperties: false },
  Union: { oneOf: [ref('A'), ref('B')] },
  Open: {
    oneOf: [ref('A'), ref('B'), { type: 'object', required: ['type'], properties: { type: { type: 'string', not: { enum: ['b', 'a'] } } } }],
  },
  Tree: { type: 'object', properties: { a: ref('Tree'), b: { type: 'array', items: ref('Tree') } }, additionalProperties: false },
  Anything: {},
  Known: { type: 'string', 'x-known-values': ['a'] },
};

/** Now and then: once in so many times. */
const once = <T>(times: number, value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const without = (schema: object) => Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined)) as Schema;
const schemas: fc.Arbitrary<Schema> = fc.letrec<{ schema: Schema; ref: Schema; inline: Schema }>((tie) => ({
  schema: fc.oneof({ maxDepth: 3, depthIdentifier: 'schema' }, tie('ref'), tie('inline'), tie('inline')),
  ref: fc.constantFrom(...Object.keys(fixed).map(ref)),
  inline: fc
    .record({
      type: once(2, fc.oneof(fc.constantFrom(...types), fc.uniqueArray(fc.constantFrom(...types), { minLength: 1, maxLength: 3 }))),
      enum: once(9, fc.uniqueArray(fc.constantFrom(...constants), { minLength: 1, maxLength: 4 })),
      const: once(12, fc.constantFrom(...constants)),
      pattern: once(9, fc.constantFrom('^a', '\\S', '^\\p{L}$', '/', uuidPattern)),
      format: once(3, fc.constantFrom('uuid', 'uri')),
      minLength: once(6, fc.nat(3)),
      maxLength: once(6, fc.nat(3)),
      minimum: once(6, fc.constantFrom(-1, 0, 1.5)),
      maximum: once(6, fc.constantFrom(0, 1, 2)),
      minItems: once(9, fc.nat(2)),
      maxItems: once(9, fc.nat(2)),
      items: once(4, tie('schema')),
      properties: once(2, fc.dictionary(fc.constantFrom(...keys), tie('schema'), { maxKeys: 3 })),
      required: once(4, fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 2 })),
      additionalProperties: once(4, fc.oneof(fc.boolean(), tie('schema'))),
      anyOf: once(9, fc.array(tie('schema'), { minLength: 1, maxLength: 2 })),
      oneOf: once(12, fc.constantFrom(fixed.Union?.oneOf, fixed.Open?.oneOf)),
      not: once(
        9,
        fc.oneof(
          fc.record({ required: fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 2 }) }),
          fc.record({ enum: fc.uniqueArray(fc.constantFrom(...constants), { minLength: 1, maxLength: 2 }) }),
        ),
      ),
      if: once(
        6,
        fc.oneof(
          tie('schema'),
          fc.constantFrom(...constants).map((value) => ({ properties: { a: { const: value } }, required: ['a'] })),
        ),
      ),
      // biome-ignore lint/suspicious/noThenProperty: the keyword is called so.
      then: once(3, tie('schema')),
      else: once(3, tie('schema')),
      'x-known-values': once(9, fc.constant(['a', 1])),
      'x-sensitive': once(12, fc.constant(true)),
    })
    .map(without),
})).schema;

/** JSON texts, so that keys such as `__proto__` are what a parser makes of them. */
const values = fc.letrec<{ value: string; leaf: string; list: string; object: string }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('list'), tie('object'), tie('object')),
  leaf: fc.oneof(
    fc.constantFrom(...[...texts, true, false, null].map((value) => JSON.stringify(value))),
    fc.constantFrom(...numbers.map(String), '-0', '1.0', '1e2'),
  ),
  list: fc.array(tie('value'), { maxLength: 3, depthIdentifier: 'value' }).map((items) => `[${items.join()}]`),
  object: fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(...keys, '__proto__', 'toString', 'x'), tie('value')), { maxLength: 3, depthIdentifier: 'value' }),
      fc.constantFrom('', '"type":"a"', '"type":"b"', '"type":"c"'),
    )
    .map(([members, tag]) => `{${[...members.map(([key, value]) => `${JSON.stringify(key)}:${value}`), ...(tag ? [tag] : [])].join()}}`),
})).value;

function leadsSomewhere(value: unknown, path: string): boolean {
  let at = value;
  return path
    .split('/')
    .slice(1)
    .every((step) => {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
      const found = Object.hasOwn(at as object, key);
      at = (at as Record<string, unknown>)[key];
      return found;
    });
}

describe('agreement with ajv', () => {
  it.each(['strict', 'tolerant'] as const)(
    'on random schemas, compiled as %s, and values near them',
    async (profile) => {
      const samples = fc.sample(schemas, { numRuns: 400, seed: profile === 'strict' ? 1 : 2 });
      const all: Schemas = { ...fixed, ...Object.fromEntries(samples.map((schema, i) => [`T${i}`, schema])) };
      const ajv = new Ajv2020({ strict: false, validateFormats: false, ownProperties: true, logger: false });
      ajv.addSchema({ $id: 'all', $defs: all });
      const ours = await load(all, profile, true);
      const names = Object.keys(all);
      const theirs = new Map(names.map((name) => [name, ajv.compile({ $ref: `all#/$defs/${name}` })]));
      const held = { yes: 0, no: 0 };

      fc.assert(
        fc.property(fc.constantFrom(...names), values, (name, text) => {
          const value: unknown = JSON.parse(text);
          const verdict = theirs.get(name)?.(value);
          held[verdict ? 'yes' : 'no']++;
          const faults = ours.validate(name)(value);
          const hooked = ours.validate(name)(value, { onUnknown: () => {} });
          const told = faults.every(({ path, message }) => leadsSomewhere(value, path) && /^\S.*\S$/s.test(message));
          return ours.is(name)(value) === verdict && (faults.length === 0) === verdict && JSON.stringify(hooked) === JSON.stringify(faults) && told;
        }),
        { numRuns: 20_000, seed: 3 },
      );
      expect(Math.min(held.yes, held.no)).toBeGreaterThan(2_000);
    },
    60_000,
  );
});

describe('the compiler', () => {
  it.each([
    [{ type: 'string', multipleOf: 2 }, 'Thing: "multipleOf" is not supported'],
    [{ properties: { 'a/b': { items: { uniqueItems: true } } } }, 'Thing/properties/a~1b/items: "uniqueItems" is not supported'],
    [{ $ref: '#/$defs/Other' }, 'Thing: "$ref" names no type: #/$defs/Other'],
    [{ $ref: './Thing.yaml' }, 'Thing: "$ref" names no type: ./Thing.yaml'],
    [{ $ref: '#/$defs/Thing', minLength: 1 }, 'Thing: "minLength" cannot stand beside "$ref"'],
    [{ not: { type: 'string' } }, 'Thing: "not" takes only "required" or "enum"'],
    [{ enum: [{}] }, 'Thing: "enum" cannot be [{}]'],
    [{ type: 'text' }, 'Thing: "type" cannot be "text"'],
    [{ items: true }, 'Thing: "items" cannot be true'],
    [{ oneOf: [{ $ref: '#/$defs/Thing' }] }, 'Thing/oneOf/0: "oneOf" has a member that is no object type: #/$defs/Thing'],
    [{ oneOf: [{ type: 'string' }, { type: 'null' }] }, 'Thing/oneOf/0: "oneOf" takes references to object types only'],
  ] as [object, string][])('refuses %j', (schema, message) => {
    expect(() => compileValidators({ Thing: schema as Schema }, 'strict')).toThrow(new Error(message));
  });

  it('takes annotations for what they are', () => {
    const schema: Schema = {
      title: 'Thing',
      description: 'A thing.',
      examples: [1],
      default: 1,
      format: 'int64',
      'x-upstream': 'Thing',
      type: 'integer',
    };
    expect(() => compileValidators({ Thing: schema }, 'strict')).not.toThrow();
  });

  it('writes the same each time, without evaluation at run time', () => {
    const [one, two] = [compileValidators(stream, 'strict'), compileValidators(structuredClone(stream), 'strict')];
    expect([...one]).toEqual([...two]);
    expect([...one.keys()].slice(0, 2)).toEqual(['Envelope.js', 'Envelope.d.ts']);
    expect([...one.keys()].slice(-2)).toEqual(['index.js', 'index.d.ts']);
    for (const text of one.values()) {
      expect(text).toMatch(/^\/\/ Generated from spec\/ by npm run generate\. Do not edit\.\n/);
      expect(text).not.toMatch(/\beval\b|\bFunction\(|[ \t]\n/);
    }
  });

  it('declares a guard and a validator by the type of the client', () => {
    expect(compileValidators(stream, 'tolerant').get('Part.d.ts')).toBe(
      [
        '// Generated from spec/ by npm run generate. Do not edit.',
        "import type { Part } from '../../client/types.js';",
        "import type { Fault, Options } from '../runtime.js';",
        '',
        'export declare function isPart(value: unknown): value is Part;',
        'export declare function validatePart(value: unknown, options?: Options): Fault[];',
        '',
      ].join('\n'),
    );
  });

  it('writes guards that a bundler can take without everything else', async () => {
    const place = await write(stream, 'strict');
    const bundle = async (contents: string) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: place },
        bundle: true,
        minify: true,
        format: 'esm',
        write: false,
      });
      return outputFiles[0]?.text ?? '';
    };
    const guard = await bundle("export { isTextPart } from './index.js'");
    expect(guard.length).toBeLessThan(700);
    expect(guard).not.toContain('did you mean');
    expect(await bundle("import './index.js'")).toBe('');
    // Of the sentences about keywords only those that a type needs.
    expect(await bundle("export { validateTextPart } from './index.js'")).not.toContain('at most');
    expect(await bundle("export { validateEnvelope } from './index.js'")).toContain('at most');
  });

  it('copes with types that contain themselves', async () => {
    const { is, validate } = await load(fixed);
    expect(is('Tree')({ a: { b: [{}, { a: {} }] } })).toBe(true);
    expect(validate('Tree')({ a: { b: [{}, { c: 1 }] } }).map(({ message }) => message)).toEqual(['a.b[1].c is not a property of Tree']);
  });
});
