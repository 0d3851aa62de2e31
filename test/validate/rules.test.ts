import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { laws } from '../../generated/validators/facts.js';
import { ROOT } from '../../scripts/generate/external.js';
import { readFixtures } from '../../scripts/generate/fixtures.js';
import { strictJudge } from '../../scripts/validate/judge.js';
import { formFault } from '../../scripts/validate/read/recording.js';
import { RULES } from '../../scripts/validate/rules/index.js';
import { INPUT_RULES } from '../../scripts/validate/rules/input.js';
import { REST_RULES } from '../../scripts/validate/rules/rest.js';
import { STREAM_RULES } from '../../scripts/validate/rules/stream.js';
import { VALUE_RULES } from '../../scripts/validate/rules/values.js';
import { check, checkText, temporaryFolder } from './engine.js';
import { type Line, toNdjson } from './session.js';

const folder = temporaryFolder();
afterAll(folder.remove);

const CHAT = 'a1d0c3b2-77aa-4b1c-9d2e-3f4a5b6c7d8e';
const OTHER = '5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10';
const BASE = '/api/experimental/chats';
const AT = '2026-02-28T21:48:00Z';

const message = (id: number, more: object = {}) => ({
  id,
  chat_id: CHAT,
  created_at: AT,
  role: 'assistant',
  content: [{ type: 'text', text: 'x' }],
  ...more,
});
const queued = (id: number, more: object = {}) => ({ id, chat_id: CHAT, content: [{ type: 'text', text: 'x' }], created_at: AT, ...more });
const event = (type: string, more: object) => ({ type, chat_id: CHAT, ...more });
const status = (name: string) => event('status', { status: { status: name } });
const chat = (id = CHAT, more: object = {}) => ({
  id,
  owner_id: OTHER,
  last_model_config_id: OTHER,
  title: 'Find',
  status: 'waiting',
  last_error: null,
  created_at: AT,
  updated_at: AT,
  archived: false,
  ...more,
});

type Case = { rule: string; pointer?: string } & (
  | { type: string; text: string }
  | { type: string; value: unknown }
  | { lines: Line[] }
  | { events: unknown[] }
  | { operation: string; value: unknown }
);

const call = (method: string, path: string, code: number, request?: unknown, answer?: object): Line[] => [
  { kind: 'request', call: 1, method, path, ...(request === undefined ? {} : { body: request }) },
  { kind: 'answer', call: 1, status: code, ...answer },
];
const stream = (...lines: object[]): Line[] => [
  { kind: 'open', stream: 1, path: `${BASE}/${CHAT}/stream` },
  ...lines.map((line) => ({ kind: 'frame', stream: 1, ...line })),
];
const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2, reasoning_tokens: 0, cache_creation_tokens: 0, cache_read_tokens: 0 };
const config = (more: object) => ({
  id: OTHER,
  provider: 'openai',
  model: 'm',
  display_name: 'M',
  enabled: true,
  is_default: true,
  context_limit: 1000,
  compression_threshold: 70,
  created_at: AT,
  updated_at: AT,
  ...more,
});
const provider = (name: string) => ({
  id: OTHER,
  provider: name,
  display_name: name,
  enabled: false,
  has_api_key: false,
  source: 'supported',
  created_at: AT,
  updated_at: AT,
});

/** One fault each, and the one rule that must say it. */
const CASES: Case[] = [
  { rule: 'int64-range', pointer: '/id', type: 'ChatMessage', text: JSON.stringify(message(7)).replace('"id":7', '"id":9223372036854775808') },
  { rule: 'int64-range', pointer: '/id', type: 'ChatMessage', text: JSON.stringify(message(7)).replace('"id":7', '"id":1e300') },
  { rule: 'int64-precision', pointer: '/id', type: 'ChatMessage', text: JSON.stringify(message(7)).replace('"id":7', '"id":9007199254740993') },
  { rule: 'int64-form', pointer: '/id', type: 'ChatMessage', text: JSON.stringify(message(7)).replace('"id":7', '"id":7.0') },
  { rule: 'int64-form', pointer: '/id', type: 'ChatMessage', text: JSON.stringify(message(7)).replace('"id":7', '"id": 7e3') },
  {
    rule: 'key-twice',
    pointer: '/role',
    type: 'ChatMessage',
    text: JSON.stringify(message(7)).replace('"role"', '"role":"user","role"'),
  },
  { rule: 'real-date', pointer: '/created_at', type: 'ChatMessage', value: message(7, { created_at: '2026-02-30T21:48:00Z' }) },
  { rule: 'real-date', pointer: '/created_at', type: 'ChatMessage', value: message(7, { created_at: '2026-04-31T21:48:00Z' }) },
  { rule: 'part-key', pointer: '/args', type: 'ChatMessagePart', value: { type: 'text', text: 'x', args: {} } },
  {
    rule: 'one-payload',
    pointer: '/status',
    type: 'ChatStreamEvent',
    value: { ...event('message', { message: message(1) }), status: { status: 'running' } },
  },
  { rule: 'chat-id', pointer: '/message/chat_id', type: 'ChatStreamEvent', value: event('message', { message: message(1, { chat_id: OTHER }) }) },
  {
    rule: 'chat-id',
    pointer: '/queued_messages/0/chat_id',
    type: 'ChatStreamEvent',
    value: event('queue_update', { queued_messages: [queued(1, { chat_id: OTHER })] }),
  },
  { rule: 'usage-role', pointer: '/usage', type: 'ChatMessage', value: message(1, { role: 'user', usage }) },
  { rule: 'usage-complete', pointer: '/usage', type: 'ChatMessage', value: message(1, { usage: { input_tokens: 5 } }) },
  {
    rule: 'message-twice',
    pointer: '/messages/1/id',
    type: 'ChatWithMessages',
    value: { chat: chat(), messages: [message(1), message(1)], queued_messages: [] },
  },
  {
    rule: 'queue-twice',
    pointer: '/queued_messages/1/id',
    type: 'ChatStreamEvent',
    value: event('queue_update', { queued_messages: [queued(1), queued(1)] }),
  },
  {
    rule: 'queue-limit',
    pointer: '/queued_messages',
    type: 'ChatStreamEvent',
    value: event('queue_update', { queued_messages: Array.from({ length: 21 }, (_, id) => queued(id)) }),
  },
  {
    rule: 'retry-delay',
    pointer: '/retry/delay_ms',
    type: 'ChatStreamEvent',
    value: event('retry', { retry: { attempt: 3, delay_ms: 5000, error: 'x', retrying_at: AT } }),
  },

  { rule: 'known-operation', lines: call('GET', `${BASE}/watch/me/now`, 200) },
  { rule: 'trailing-slash', lines: call('GET', `${BASE}/`, 200) },
  { rule: 'known-status', lines: call('GET', BASE, 302) },
  { rule: 'no-request-body', lines: call('POST', `${BASE}/${CHAT}/archive`, 204, {}) },
  { rule: 'request-body', lines: call('POST', `${BASE}/${CHAT}/messages`, 500, undefined, { body: { message: 'x' } }) },
  { rule: 'no-answer-body', lines: call('POST', `${BASE}/${CHAT}/archive`, 204, undefined, { body: {} }) },
  { rule: 'answer-body', lines: call('GET', BASE, 200) },
  { rule: 'foreign-answer', lines: call('GET', BASE, 500, undefined, { text: '<html>' }) },
  { rule: 'json-syntax', lines: call('GET', BASE, 200, undefined, { text: '[{"id":' }) },
  { rule: 'list', lines: call('GET', BASE, 200, undefined, { body: chat() }) },
  {
    rule: 'chat-list-order',
    pointer: '/1/updated_at',
    lines: call('GET', BASE, 200, undefined, { body: [chat(), chat(OTHER, { updated_at: '2026-03-01T00:00:00Z' })] }),
  },
  { rule: 'chat-list-order', pointer: '/1/id', operation: 'listChats', value: [chat(), chat()] },
  {
    rule: 'same-chat',
    pointer: '/chat/id',
    lines: call('GET', `${BASE}/${OTHER}`, 200, undefined, { body: { chat: chat(), messages: [], queued_messages: [] } }),
  },
  { rule: 'one-default', pointer: '/1/is_default', operation: 'listChatModelConfigs', value: [config({}), config({ id: CHAT })] },
  { rule: 'eight-providers', operation: 'listChatProviders', value: ['openai', 'azure'].map(provider) },
  { rule: 'enum', pointer: '/status', lines: call('POST', `${BASE}/${CHAT}/interrupt`, 200, undefined, { body: chat(CHAT, { status: 'resting' }) }) },

  { rule: 'client-silence', lines: stream({ from: 'client', data: { type: 'hello' } }) },
  { rule: 'frame-json', lines: stream({ text: '{"type":"ping"' }) },
  { rule: 'frame-size', lines: stream({ data: { type: 'ping' }, bytes: 4_194_305 }) },
  { rule: 'after-error', lines: stream({ data: { type: 'error', data: { message: 'x' } } }, { data: { type: 'ping' } }) },
  { rule: 'minItems', pointer: '/data', lines: stream({ data: { type: 'data', data: [] } }) },
  { rule: 'stream-chat', pointer: '/data/0/chat_id', lines: stream({ data: { type: 'data', data: [{ ...status('running'), chat_id: OTHER }] } }) },
  {
    rule: 'message-once',
    pointer: '/data/1/message/id',
    events: [event('message', { message: message(4) }), event('message', { message: message(4) })],
  },
  {
    rule: 'message-order',
    pointer: '/data/1/message/id',
    events: [event('message', { message: message(9) }), event('message', { message: message(4, { created_at: '2026-02-28T20:00:00Z' }) })],
  },
  { rule: 'status-transition', pointer: '/data/1/status/status', events: [status('waiting'), status('running')] },
  { rule: 'status-unused', pointer: '/data/0/status/status', events: [status('paused')] },
  { rule: 'error-before-status', pointer: '/data/1/status/status', events: [status('running'), status('error')] },
  {
    rule: 'retry-attempt',
    pointer: '/data/1/retry/attempt',
    events: [status('pending'), event('retry', { retry: { attempt: 3, delay_ms: 4000, error: 'x', retrying_at: AT } })],
  },
  { rule: 'close-code', lines: [...stream(), { kind: 'close', stream: 1, code: 1003, reason: 'no' }] },
  { rule: 'close-code', lines: [...stream(), { kind: 'close', stream: 1, code: 1000, reason: 'because' }] },

  { rule: 'recording-form', pointer: '/colour', lines: [{ kind: 'open', stream: 1, path: '/', colour: 'red' }] },
  { rule: 'recording-order', pointer: '/call', lines: [{ kind: 'answer', call: 3, status: 200 }] },
  { rule: 'recording-order', pointer: '/stream', lines: [{ kind: 'frame', stream: 3, data: 1 }] },

  { rule: 'json-syntax', type: 'Chat', text: '{"id": }' },
  { rule: 'empty-input', type: 'Chat', text: '  \n' },
  { rule: 'list', type: 'Chat[]', value: chat() },
  { rule: 'har-form', type: 'har', text: '{"log": {"entries": []}}' },
];

describe('named rules', () => {
  it.each(CASES.map((one) => [one.rule, one] as const))('%s is broken by a value made for it, and nothing else is', async (rule, one) => {
    let result: Awaited<ReturnType<typeof checkText>>;
    if ('lines' in one) result = await checkText(folder.path, 'case.recording.ndjson', toNdjson(one.lines), { type: 'recording' });
    else if ('events' in one) {
      result = await checkText(folder.path, 'case.recording.ndjson', toNdjson(stream({ data: { type: 'data', data: one.events } })), {
        type: 'recording',
      });
    } else if ('operation' in one) result = await checkText(folder.path, 'case.json', JSON.stringify(one.value), { operation: one.operation });
    else result = await checkText(folder.path, 'case.json', 'text' in one ? one.text : JSON.stringify(one.value), { type: one.type });
    expect(result.troubles).toEqual([]);
    expect(result.rules).toEqual([rule]);
    const [finding] = result.findings;
    if (one.pointer !== undefined) expect(finding?.pointer).toBe(one.pointer);
    expect(finding?.severity).toBe(RULES[rule]?.severity);
    expect(finding?.law).toBe(RULES[rule]?.law);
  });

  it('every rule beyond the schemas has a case here, or one of its own elsewhere', () => {
    const elsewhere = ['utf-8', 'gzip-data', 'yaml-syntax']; // inputs.test.ts
    const told = new Set([...CASES.map(({ rule }) => rule), ...elsewhere]);
    const rules = [INPUT_RULES, VALUE_RULES, REST_RULES, STREAM_RULES].flatMap((group) => Object.keys(group));
    expect(rules.filter((rule) => !told.has(rule))).toEqual([]);
  });

  it('every law that a rule names exists', () => {
    expect(Object.values(RULES).flatMap(({ law }) => (law !== undefined && laws[law] === undefined ? [law] : []))).toEqual([]);
  });

  it('what the server is known to send breaks none of them', async () => {
    const cases = (await readFixtures()).filter(({ file, valid }) => file.endsWith('/wire.json') && valid.strict);
    expect(cases.length).toBeGreaterThan(100);
    const broken = cases.flatMap(({ file, line, type, data }) =>
      strictJudge.complaints({ name: type, list: false }, data, () => undefined).map(({ rule }) => `${file}:${line} ${rule}`),
    );
    expect(broken).toEqual([]);
  });

  it('a value is accepted quickly exactly when nothing can be said against it', async () => {
    for (const { file, line, type, data } of await readFixtures()) {
      const wanted = { name: type, list: false };
      const complaints = strictJudge.complaints(wanted, data, () => undefined);
      expect(strictJudge.accept(wanted)(data), `${file}:${line}`).toBe(complaints.length === 0);
    }
  });
});

describe('what text says and its value does not', () => {
  const twice = JSON.stringify(message(7)).replace('"role"', '"role":"user","role"');
  const form = JSON.stringify(message(7)).replace('"id":7', '"id":7.0');
  const asBody = (text: string) => [
    `{"kind":"request","call":1,"method":"POST","path":"${BASE}/${CHAT}/messages","body":{"content":[{"type":"text","text":"x"}]}}`,
    `{"kind":"answer","call":1,"status":200,"body":{"queued":false,"message":${text}}}`,
  ];
  const asText = (text: string) => [
    asBody(text)[0],
    `{"kind":"answer","call":1,"status":200,"text":${JSON.stringify(`{"queued":false,"message":${text}}`)}}`,
  ];
  const asFrame = (text: string) => [
    `{"kind":"open","stream":1,"path":"${BASE}/${CHAT}/stream"}`,
    `{"kind":"frame","stream":1,"data":{"type":"data","data":[${JSON.stringify(event('message', { message: 0 })).replace('"message":0', `"message":${text}`)}]}}`,
  ];

  it.each([
    ['a line', twice, 'a.ndjson', 'key-twice', 1],
    ['an item of a large list', `[${twice},\n${twice}]`, 'a.json', 'key-twice', 2],
    ['a body on the line of a recording', asBody(twice).join('\n'), 'a.recording.ndjson', 'key-twice', 1],
    ['a body that is text in a recording', asText(twice).join('\n'), 'a.recording.ndjson', 'key-twice', 1],
    ['a frame', asFrame(twice).join('\n'), 'a.recording.ndjson', 'key-twice', 1],
    ['a line', form, 'a.ndjson', 'int64-form', 1],
    ['a body on the line of a recording', asBody(form).join('\n'), 'a.recording.ndjson', 'int64-form', 1],
    ['a body that is text in a recording', asText(form).join('\n'), 'a.recording.ndjson', 'int64-form', 1],
    ['a frame', asFrame(form).join('\n'), 'a.recording.ndjson', 'int64-form', 1],
  ])('is told of %s', async (_, text, name, rule, count) => {
    const type = name.includes('recording') ? undefined : 'ChatMessage';
    const { rules, findings } = await checkText(folder.path, name, text, type ? { type: name.endsWith('.json') ? 'ChatMessage[]' : type } : {});
    expect(rules).toEqual(Array(count).fill(rule));
    expect(findings[0]?.line).toBe(text.includes('\n') && !text.startsWith('[') ? 2 : 1);
    expect(
      (await checkText(folder.path, name, text, { ...(type ? { type: name.endsWith('.json') ? 'ChatMessage[]' : type } : {}), profile: 'tolerant' }))
        .rules,
    ).toEqual([]);
  });
});

describe('in a long file of payloads', () => {
  it('keys that stand twice and integers with a fraction are told of every line that has them', async () => {
    const good = JSON.stringify(message(7));
    const odd = [good.replace('"role"', '"role":"user","role"'), good.replace('"id":7', '"id":7.0')];
    const lines = Array.from({ length: 30_000 }, (_, index) => (index % 997 === 0 ? (odd[index % 2] as string) : good));
    const { findings } = await checkText(folder.path, 'long.ndjson', lines.join('\n'), { type: 'ChatMessage' });
    const expected = lines.flatMap((line, index) => (line === good ? [] : [[index + 1, line === odd[0] ? 'key-twice' : 'int64-form']]));
    expect(findings.map(({ line, rule }) => [line, rule])).toEqual(expected);
    expect(expected.length).toBeGreaterThan(30);
  });
});

describe('what is no fault', () => {
  it('a request that the server refused with 400 may be as bad as it likes', async () => {
    const lines = call('POST', BASE, 400, { content: 'x' }, { body: { message: 'Request body must be valid JSON.' } });
    expect((await checkText(folder.path, 'a.recording.ndjson', toNdjson(lines))).rules).toEqual([]);
  });

  it('the same request is a fault when it was taken, and when it was never answered', async () => {
    const taken = call('POST', BASE, 201, { content: 'x' }, { body: chat() });
    expect((await checkText(folder.path, 'a.recording.ndjson', toNdjson(taken))).rules).toEqual(['type']);
    expect((await checkText(folder.path, 'a.recording.ndjson', toNdjson(taken.slice(0, 1)))).rules).toEqual(['type']);
  });

  it('a nil chat id means the chat asked for (S24)', async () => {
    const nil = '00000000-0000-0000-0000-000000000000';
    const lines = stream({ data: { type: 'data', data: [{ ...status('running'), chat_id: nil }] } });
    expect((await checkText(folder.path, 'a.recording.ndjson', toNdjson(lines))).rules).toEqual([]);
  });

  it('a status may repeat (S17), and a snapshot may hold a smaller id after a greater one (S11)', async () => {
    const events = [
      status('waiting'),
      status('waiting'),
      event('message', { message: message(9) }),
      event('message', { message: message(4, { created_at: '2026-02-28T21:49:00Z' }) }),
    ];
    const lines = stream({ data: { type: 'data', data: events } });
    expect((await checkText(folder.path, 'a.recording.ndjson', toNdjson(lines))).rules).toEqual([]);
  });

  it('whoever joins between two attempts of a retry cannot know the first (S19)', async () => {
    const retry = (attempt: number) => event('retry', { retry: { attempt, delay_ms: 1000 * 2 ** (attempt - 1), error: 'x', retrying_at: AT } });
    const rulesOf = async (...events: object[]) =>
      (await checkText(folder.path, 'a.recording.ndjson', toNdjson(stream({ data: { type: 'data', data: events } })))).rules;
    expect(await rulesOf(status('running'), retry(3), retry(4))).toEqual([]);
    expect(await rulesOf(status('running'), retry(3), retry(5))).toEqual(['retry-attempt']);
  });

  it('a leap day is a day', async () => {
    expect(
      (await checkText(folder.path, 'a.json', JSON.stringify(message(1, { created_at: '2028-02-29T00:00:00Z' })), { type: 'ChatMessage' })).rules,
    ).toEqual([]);
  });
});

describe('the tolerant profile', () => {
  it('asks for no law, and tells what it does not know once, as warnings that let it pass', async () => {
    const lines = stream(
      { data: { type: 'data', data: [status('waiting'), status('running'), { ...status('resting'), mood: 1 }] } },
      {
        data: {
          type: 'data',
          data: [
            { ...status('resting'), mood: 2 },
            { type: 'brand_new', chat_id: CHAT },
          ],
        },
      },
    );
    const { findings } = await checkText(folder.path, 'a.recording.ndjson', toNdjson(lines), { profile: 'tolerant' });
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`).sort()).toEqual([
      'warning unknown-property',
      'warning unknown-value',
      'warning unknown-variant',
    ]);
  });

  it('still refuses what a client cannot read', async () => {
    const lines = stream({ data: { type: 'data', data: [event('status', { status: 'running' })] } });
    const { findings } = await checkText(folder.path, 'a.recording.ndjson', toNdjson(lines), { profile: 'tolerant' });
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['error type']);
  });
});

describe('recording lines', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'generated/schemas/recording.json'), 'utf8')) as Record<string, unknown>;
  const valid = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);

  it('every example of the published schema is a good line', () => {
    const examples = Object.values(schema.$defs as Record<string, { examples?: unknown[] }>).flatMap(({ examples }) => examples ?? []);
    expect(examples.length).toBeGreaterThanOrEqual(6);
    for (const example of examples) {
      expect(valid(example), JSON.stringify(example)).toBe(true);
      expect(formFault(example)).toBeUndefined();
    }
  });

  it('the reader and the published schema agree on lines good and bad', () => {
    const value = fc.oneof(fc.constantFrom('server', 'client', 'GET', 1, 200, 99, 1.5, -1, null, true, {}, { a: 'b' }, { a: 1 }, [], 'x'));
    const keys = [
      'at',
      'version',
      'by',
      'base',
      'call',
      'method',
      'path',
      'headers',
      'body',
      'text',
      'status',
      'stream',
      'from',
      'data',
      'bytes',
      'code',
      'reason',
      '__proto__',
      'odd',
    ];
    const kind = fc.constantFrom('recording', 'request', 'answer', 'open', 'frame', 'close', 'toString', 5);
    const line = fc.tuple(kind, fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), value), { selector: ([key]) => key, maxLength: 7 }));
    // By text, since only a parser makes an own property of "__proto__".
    const toValue = ([name, fields]: [unknown, [string, unknown][]]) =>
      JSON.parse(
        `{"kind":${JSON.stringify(name)}${fields.map(([key, field]) => `,${JSON.stringify(key)}:${JSON.stringify(field)}`).join('')}}`,
      ) as unknown;
    fc.assert(
      fc.property(line, (parts) => {
        const made = toValue(parts);
        expect(formFault(made) === undefined, JSON.stringify(made)).toBe(valid(made));
      }),
      { numRuns: 3000 },
    );
  });

  it('the recorded session keeps its schema, and the contract', async () => {
    const path = join(ROOT, 'test/recordings/session.recording.ndjson');
    for (const text of readFileSync(path, 'utf8').trimEnd().split('\n')) expect(valid(JSON.parse(text))).toBe(true);
    const { rules, summary } = await check(path);
    expect(rules).toEqual([]);
    expect(summary.values).toBeGreaterThan(1000);
  });
});
