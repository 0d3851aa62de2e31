import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import * as client from '../../generated/client/index.js';
import { CHAT, CHATS, inTurn, json, rejection, startServer, type TestServer, TOKEN, text } from './server.js';

const { connect, listChats } = client;
const content = [{ type: 'text' as const, text: 'hello' }];
const busy = { message: 'Failed to list chats.' };

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.received = [];
});
afterEach(() => {
  vi.useRealTimers();
});

const connection = (options: Partial<client.ConnectOptions> = {}) => connect({ baseUrl: server.origin, token: TOKEN, backoff: () => 0, ...options });

/** Every operation over plain HTTP, called with something. */
const calls: Record<string, (connection: client.Connection) => Promise<unknown>> = {
  listChats: (c) => client.listChats(c),
  createChat: (c) => client.createChat(c, { content }),
  getChat: (c) => client.getChat(c, CHAT),
  archiveChat: (c) => client.archiveChat(c, CHAT),
  unarchiveChat: (c) => client.unarchiveChat(c, CHAT),
  interruptChat: (c) => client.interruptChat(c, CHAT),
  createChatMessage: (c) => client.createChatMessage(c, CHAT, { content }),
  editChatMessage: (c) => client.editChatMessage(c, CHAT, 102, { content }),
  getChatDiffStatus: (c) => client.getChatDiffStatus(c, CHAT),
  getChatDiffContents: (c) => client.getChatDiffContents(c, CHAT),
  getChatGitChanges: (c) => client.getChatGitChanges(c, CHAT),
  listChatModels: (c) => client.listChatModels(c),
  listChatProviders: (c) => client.listChatProviders(c),
  createChatProvider: (c) => client.createChatProvider(c, { provider: 'openai' }),
  updateChatProvider: (c) => client.updateChatProvider(c, CHAT, {}),
  deleteChatProvider: (c) => client.deleteChatProvider(c, CHAT),
  listChatModelConfigs: (c) => client.listChatModelConfigs(c),
  createChatModelConfig: (c) => client.createChatModelConfig(c, { provider: 'openai', model: 'm', context_limit: 1 }),
  updateChatModelConfig: (c) => client.updateChatModelConfig(c, CHAT, {}),
  deleteChatModelConfig: (c) => client.deleteChatModelConfig(c, CHAT),
};
/** Law R21, written out. */
const REPEATED = [
  'listChats',
  'getChat',
  'interruptChat',
  'getChatDiffStatus',
  'getChatDiffContents',
  'getChatGitChanges',
  'listChatModels',
  'listChatProviders',
  'updateChatProvider',
  'listChatModelConfigs',
  'updateChatModelConfig',
];

describe('R21 what is repeated', () => {
  test('every operation of the table but the stream is called here', () => {
    expect(Object.keys(calls).sort()).toEqual(
      Object.keys(client.operationTable)
        .filter((id) => id !== 'streamChat')
        .sort(),
    );
  });

  test.each(Object.entries(calls))('%s is made again after a 503 only if that is safe', async (id, call) => {
    server.answer = json(503, busy);
    const error = (await rejection(call(connection()))) as client.ApiError;
    expect(error.status).toBe(503);
    expect(server.received).toHaveLength(REPEATED.includes(id) ? 3 : 1);
    expect(error.retryable).toBe(REPEATED.includes(id));
    expect(error.attempt).toBe(REPEATED.includes(id) ? 3 : 1);
  });

  test('a message is never posted twice, not even after a lost answer or a timeout', async () => {
    server.answer = inTurn(
      () => server.drop(),
      () => {},
    );
    await rejection(client.createChatMessage(connection({ retries: 5 }), CHAT, { content }));
    await rejection(client.createChatMessage(connection({ retries: 5, timeoutMs: 500 }), CHAT, { content }));
    expect(server.received).toHaveLength(2);
  });
});

describe('retries', () => {
  test.each([408, 429, 500, 502, 503, 504])('after %s the next attempt may serve the call', async (status) => {
    server.answer = inTurn(json(status, busy), json(200, []));
    expect(await listChats(connection())).toEqual([]);
    expect(server.received).toHaveLength(2);
  });

  test.each([400, 401, 403, 404, 409, 413, 426])('a %s stays what it is, and is asked once', async (status) => {
    server.answer = json(status, { message: 'No.' });
    expect(await rejection(listChats(connection()))).toMatchObject({ status, retryable: false });
    expect(server.received).toHaveLength(1);
  });

  test('a broken connection and a timeout are repeated, and an answer that is no JSON is not', async () => {
    server.answer = inTurn(
      () => server.drop(),
      (response) => response.writeHead(200).write('['),
      text(200, '<html>'),
    );
    expect(await rejection(listChats(connection({ timeoutMs: 700 })))).toMatchObject({ kind: 'protocol' });
    expect(server.received).toHaveLength(3);
  });

  test.each([
    [0, 1],
    [1, 2],
    [4, 5],
  ])('%i retries are %i attempts, said for the connection or for a call', async (retries, attempts) => {
    server.answer = json(500, busy);
    await rejection(listChats(connection({ retries })));
    expect(server.received).toHaveLength(attempts);
    await rejection(listChats(connection(), { retries }));
    expect(server.received).toHaveLength(2 * attempts);
  });

  test('the token is asked for before each attempt', async () => {
    let asked = 0;
    server.answer = json(500, busy);
    await rejection(listChats(connection({ token: async () => `token-${++asked}` })));
    expect(server.received.map(({ headers }) => headers['coder-session-token'])).toEqual(['token-1', 'token-2', 'token-3']);
  });

  test('what the token function throws is told as it is, once', async () => {
    const locked = new Error('The keychain is locked.');
    let asked = 0;
    const token = () => {
      asked += 1;
      return Promise.reject(locked);
    };
    expect(await rejection(listChats(connection({ token })))).toBe(locked);
    expect(asked).toBe(1);
    expect(server.received).toEqual([]);
  });
});

describe('waiting between attempts', () => {
  /** Answers from memory, so that the clock can be turned by hand; says when it was asked. */
  function fromMemory(...answers: (() => Response)[]) {
    const times: number[] = [];
    const fetch = async () => {
      times.push(Date.now());
      return (answers[Math.min(times.length, answers.length) - 1] as () => Response)();
    };
    return { times, fetch };
  }
  const failing =
    (headers: Record<string, string> = {}) =>
    () =>
      Response.json(busy, { status: 503, headers });

  test('full jitter: a random part of a time that doubles, up to eight seconds', () => {
    const random = vi.spyOn(Math, 'random');
    const { backoff } = connect({ baseUrl: server.origin, token: TOKEN });
    random.mockReturnValue(0);
    expect([1, 2, 3].map(backoff)).toEqual([0, 0, 0]);
    random.mockReturnValue(1);
    expect([1, 2, 3, 4, 5, 6, 20, 2000].map(backoff)).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000, 8000]);
    random.mockRestore();
  });

  test('the wait is what the backoff says of the attempt', async () => {
    vi.useFakeTimers({ now: 0 });
    const { times, fetch } = fromMemory(failing());
    const failed = rejection(listChats(connection({ fetch, retries: 3, backoff: (attempt) => attempt * 1000 })));
    await vi.runAllTimersAsync();
    expect(await failed).toMatchObject({ status: 503 });
    expect(times).toEqual([0, 1000, 3000, 6000]);
  });

  test.each([
    ['seconds', '7', 7000],
    ['a date', 'Thu, 01 Jan 1970 00:00:09 GMT', 9000],
    ['a date gone by', 'Wed, 31 Dec 1969 23:59:00 GMT', 0],
    ['nonsense', 'soon', 0],
  ])('Retry-After in %s is waited for, and a random time on top', async (_, value, milliseconds) => {
    vi.useFakeTimers({ now: 0 });
    const { times, fetch } = fromMemory(failing({ 'retry-after': value }), () => Response.json([]));
    const served = listChats(connection({ fetch, backoff: () => 250 }));
    await vi.runAllTimersAsync();
    expect(await served).toEqual([]);
    expect(times).toEqual([0, milliseconds + 250]);
  });

  test('a Retry-After beyond a minute is not sat out: the error tells it', async () => {
    server.answer = json(503, busy, { 'retry-after': '61' });
    expect(await rejection(listChats(connection()))).toMatchObject({ status: 503, retryAfterMs: 61_000, retryable: true });
    expect(server.received).toHaveLength(1);
  });
});

describe('hooks', () => {
  test('each attempt is told before and after, and each wait in between', async () => {
    server.answer = inTurn(json(503, busy), json(200, []));
    const told: unknown[] = [];
    await listChats(
      connection({
        backoff: () => 3,
        hooks: {
          onRequest: ({ headers, ...fact }) => void told.push(['request', fact]),
          onResponse: ({ milliseconds, error, ...fact }) =>
            void told.push(['response', fact, (error as Error | undefined)?.message, milliseconds >= 0]),
          onRetry: ({ error, ...fact }) => void told.push(['retry', fact, error.message]),
        },
      }),
    );
    const facts = (attempt: number) => ({ operation: 'listChats', method: 'GET', path: CHATS, attempt });
    expect(told).toEqual([
      ['request', facts(1)],
      ['response', { ...facts(1), status: 503 }, 'Failed to list chats.', true],
      ['retry', { ...facts(1), status: 503, delayMs: 3 }, 'Failed to list chats.'],
      ['request', facts(2)],
      ['response', { ...facts(2), status: 200 }, undefined, true],
    ]);
  });

  test('onRequest adds headers and is waited for, but neither sees nor changes the token', async () => {
    server.answer = json(200, []);
    let seen: [string, string][] = [];
    await listChats(
      connection({
        hooks: {
          onRequest: async ({ headers }) => {
            await new Promise((later) => setTimeout(later, 5));
            seen = [...headers];
            headers.set('traceparent', '00-1-2-03');
            headers.set('coder-session-token', 'another');
          },
        },
      }),
    );
    expect(JSON.stringify(seen)).not.toContain(TOKEN);
    expect(server.received[0]?.headers.traceparent).toBe('00-1-2-03');
    expect(server.received[0]?.headers['coder-session-token']).toBe(TOKEN);
  });

  test('what onRequest throws ends the call, and nothing is sent', async () => {
    const refused = new Error('Not on a metered line.');
    const hooks = {
      onRequest: () => {
        throw refused;
      },
    };
    expect(await rejection(listChats(connection({ hooks })))).toBe(refused);
    expect(server.received).toEqual([]);
  });

  test('a log that throws changes nothing', async () => {
    server.answer = inTurn(json(503, busy), json(200, []));
    const fail = () => {
      throw new Error('disk full');
    };
    const hooks = { onResponse: fail, onRetry: async () => fail() };
    expect(await listChats(connection({ hooks }))).toEqual([]);
  });
});

describe('redirects', () => {
  let elsewhere: TestServer;
  beforeAll(async () => {
    elsewhere = await startServer();
  });
  afterAll(() => elsewhere.close());
  beforeEach(() => {
    elsewhere.received = [];
    elsewhere.answer = json(200, []);
  });
  const to = (location: string, status = 302) => text(status, 'gone', { location });

  test.each([301, 302, 303, 307, 308])('a %s to another origin is not followed, and the error says where it leads', async (status) => {
    server.answer = to(`${elsewhere.origin}/login?state=s3cret`, status);
    const error = (await rejection(listChats(connection()))) as client.ProtocolError;
    expect(error.kind).toBe('protocol');
    expect(error.message).toBe(`Expected 200, got ${status} to ${elsewhere.origin}.`);
    expect(elsewhere.received).toEqual([]);
    expect(server.received).toHaveLength(1);
  });

  test('within the origin a GET follows, with its token and its headers', async () => {
    server.answer = inTurn(to('/moved'), json(200, []));
    expect(await listChats(connection())).toEqual([]);
    expect(server.received.map(({ url }) => url)).toEqual([CHATS, '/moved']);
    expect(server.received[1]?.headers['coder-session-token']).toBe(TOKEN);
    expect(server.received[1]?.headers.accept).toBe('application/json');
  });

  test('by way of this origin to another one it is not followed either', async () => {
    server.answer = inTurn(to('/moved'), to(elsewhere.origin));
    expect(await rejection(listChats(connection()))).toMatchObject({ kind: 'protocol' });
    expect(elsewhere.received).toEqual([]);
  });

  test('a circle ends', async () => {
    server.answer = to(CHATS);
    expect(await rejection(listChats(connection()))).toMatchObject({ kind: 'protocol', status: 302 });
    expect(server.received).toHaveLength(6);
  });

  test('what is said is not said again elsewhere, even where the status asks for it', async () => {
    server.answer = to('/moved', 307);
    expect(await rejection(client.createChatMessage(connection(), CHAT, { content }))).toMatchObject({ kind: 'protocol', status: 307 });
    expect(server.received).toHaveLength(1);
  });

  test('the low-level client carries no token elsewhere either', async () => {
    server.answer = to(`${elsewhere.origin}/login`);
    const { data, response } = await client.createRestClient({ baseUrl: server.origin, token: TOKEN }).GET('/api/experimental/chats');
    expect(data).toBeUndefined();
    expect(response.status).toBe(302);
    expect(elsewhere.received).toEqual([]);
  });
});

describe('where and how', () => {
  test.each(['', '/', '/chats', '/chats/?a=b#c'])('R1 a path %j of the base URL is dropped', async (path) => {
    server.answer = json(200, []);
    await listChats(connection({ baseUrl: server.origin + path }));
    expect(server.received[0]?.url).toBe('/api/experimental/chats');
  });

  test.each(['', 'coder.example.org', '/api', 'ftp://coder.example.org', 'javascript:alert(1)'])('the base URL %j is refused', (baseUrl) => {
    expect(() => connect({ baseUrl, token: TOKEN })).toThrow(TypeError);
  });

  test('a user name and a password in the base URL go no further', async () => {
    server.answer = json(200, []);
    const made = connection({ baseUrl: server.origin.replace('//', '//user:hunter2hunter2@') });
    await listChats(made);
    expect(made.baseUrl).toBe(server.origin);
    expect(server.received[0]?.headers.authorization).toBeUndefined();
  });

  test('R2 the token travels in the header, or in the cookie where that is asked for, and never in the URL', async () => {
    server.answer = json(200, []);
    for (const auth of ['header', 'cookie', 'query'] as const) await listChats(connection({ auth }));
    expect(server.received.map(({ headers }) => [headers['coder-session-token'], headers.cookie])).toEqual([
      [TOKEN, undefined],
      [undefined, `coder_session_token=${TOKEN}`],
      [TOKEN, undefined],
    ]);
    expect(server.received.map(({ url }) => url)).toEqual([CHATS, CHATS, CHATS]);
  });

  test.each([[undefined], [''], [() => undefined], [async () => '']])('without a token none is sent', async (token) => {
    server.answer = json(200, []);
    await listChats(connection({ token }));
    expect(server.received[0]?.headers['coder-session-token']).toBeUndefined();
  });

  test('white space around a token, as files have it, does not matter', async () => {
    server.answer = json(200, []);
    await listChats(connection({ token: `${TOKEN}\n` }));
    expect(server.received[0]?.headers['coder-session-token']).toBe(TOKEN);
  });

  test('options that are there but undefined are as if left out', async () => {
    server.answer = json(200, []);
    const options = { timeoutMs: undefined, retries: undefined, fetch: undefined, hooks: undefined, auth: undefined, backoff: undefined };
    expect(await listChats(connect({ baseUrl: server.origin, token: TOKEN, ...options }), { signal: undefined, timeoutMs: undefined })).toEqual([]);
  });

  test('a fetch of the caller is given the whole request', async () => {
    const seen: Request[] = [];
    const fetch = async (request: Request) => {
      seen.push(request);
      return Response.json([]);
    };
    await listChats(connect({ baseUrl: 'https://coder.example.org', token: TOKEN, fetch }));
    expect(seen[0]?.url).toBe('https://coder.example.org/api/experimental/chats');
    expect(seen[0]?.redirect).toBe('manual');
  });
});
