import { describe, expect, test } from 'vitest';
import * as client from '../../generated/client/index.js';
import * as strict from '../../generated/validators/strict/index.js';
import { createMock, DEFAULT_TOKEN, type Mock } from '../../scripts/mock/index.js';
import { rejection } from './server.js';

const { createClient, validation } = client;
const content = [{ type: 'text' as const, text: 'Say hello' }];

/** A client of a mock in this process; no worker takes the chats, so that they stay as they are. */
function world(options: Partial<client.ConnectOptions> = {}): { mock: Mock; coder: client.CoderChats } {
  const mock = createMock({ workers: false });
  const fetch = (request: Request) => mock.fetch(request);
  const validate = validation({ mode: 'throw', validators: strict });
  return { mock, coder: createClient({ baseUrl: 'http://coder.test', token: DEFAULT_TOKEN, fetch, backoff: () => 0, validate, ...options }) };
}

describe('the client and the mock agree', () => {
  test('R13 R16 a chat from its creation to the archive', async () => {
    const { coder } = world();
    const chat = await coder.chats.create({ content });
    expect(chat.status).toBe('pending');
    const sent = await coder.chats.sendMessage(chat.id, { content });
    expect(sent.queued).toBe(true);
    const read = await coder.chats.get(chat.id);
    expect(read.messages?.map(({ role }) => role)).toEqual(['user']);
    expect(read.queued_messages).toHaveLength(1);
    expect((await coder.chats.list()).map(({ id }) => id)).toEqual([chat.id]);
    expect((await coder.chats.interrupt(chat.id)).status).toBe('waiting');
    expect(await coder.chats.archive(chat.id)).toBeUndefined();
    expect(await coder.chats.list()).toEqual([]);
    expect(await rejection(coder.chats.archive(chat.id))).toMatchObject({ kind: 'api', status: 400, message: 'Chat is already archived.' });
    expect(await coder.chats.unarchive(chat.id)).toBeUndefined();
    expect(await coder.chats.list()).toHaveLength(1);
  });

  test('R18 R19 providers and models', async () => {
    const { coder } = world();
    expect(await coder.providers.list()).toHaveLength(8);
    expect((await coder.models.list()).providers?.length).toBeGreaterThan(0);
    const [config] = await coder.modelConfigs.list();
    expect(await coder.modelConfigs.update(config?.id as string, {})).toMatchObject({ id: config?.id });
    expect(await rejection(coder.providers.create({ provider: 'none' }))).toMatchObject({ status: 400, message: 'Invalid provider.' });
  });

  test('R2 R20 a wrong token and an unknown chat', async () => {
    const { coder } = world({ token: 'abcdefghij-0123456789abcdefghijkl' });
    expect(await rejection(coder.chats.list())).toMatchObject({ kind: 'api', status: 401, detail: 'API key is invalid.' });
    expect(await rejection(world().coder.chats.get('5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10'))).toMatchObject({ kind: 'api', status: 404 });
  });
});

describe('faults, as each of them says what a correct client does', () => {
  /** What the list, which may be repeated, and a post, which may not, make of one fault. */
  const outcomes: [string, Record<string, number>, object | 'served', object][] = [
    ['unauthorized', {}, { kind: 'api', status: 401 }, { kind: 'api', status: 401 }],
    ['rate-limited', { 'retry-after': 0 }, 'served', { kind: 'api', status: 429, retryable: false }],
    ['server-error', { 'retry-after': 0 }, 'served', { kind: 'api', status: 500, retryable: false }],
    ['bad-gateway', {}, 'served', { kind: 'api', status: 502, detail: expect.stringContaining('502 Bad Gateway') }],
    ['wrong-success', {}, { kind: 'protocol', status: 202 }, { kind: 'protocol', status: 202 }],
    ['not-json', {}, { kind: 'protocol', status: 200 }, { kind: 'protocol', status: 200 }],
    ['reset', {}, 'served', { kind: 'network', retryable: false }],
    ['slow-answer', { ms: 5000 }, 'served', { kind: 'timeout', retryable: false }],
  ];

  test.each(outcomes)('%s', async (name, values, list, post) => {
    const { mock, coder } = world({ timeoutMs: name === 'slow-answer' ? 250 : 30_000 });
    const chat = await coder.chats.create({ content });
    mock.inject(name, { ...values, operation: 'listChats' });
    if (list === 'served') expect(await coder.chats.list()).toHaveLength(1);
    else expect(await rejection(coder.chats.list())).toMatchObject(list);

    mock.inject(name, { ...values, operation: 'createChatMessage' });
    expect(await rejection(coder.chats.sendMessage(chat.id, { content }))).toMatchObject(post);
    expect(mock.received.filter((item) => item.kind === 'request' && item.operation === 'createChatMessage')).toHaveLength(1);
    mock.close();
  });
});
