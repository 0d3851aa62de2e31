import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as client from '../../generated/client/index.js';
import { CHAT, rejection, startServer, type TestServer, TOKEN, text } from './server.js';

const { connect, createChatProvider, updateChatProvider } = client;
const KEY = 'sk-proj-"quoted"-0123456789';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** Everything that a program could print of a value, hidden properties and causes included. */
function everything(value: unknown): string {
  const error = value as client.ApiError;
  const shown = [
    inspect(value, { depth: 20, showHidden: true, maxStringLength: 1e6 }),
    String(value),
    JSON.stringify(value),
    error?.stack,
    error?.body,
  ];
  return shown.join('\n');
}

function expectNoSecret(value: unknown): void {
  const shown = everything(value);
  expect(shown).not.toContain(TOKEN);
  expect(shown).not.toContain('0123456789');
}

describe('R19 no error carries a secret', () => {
  const echo =
    (status: number) =>
    (response: Parameters<TestServer['answer']>[0], { headers, body }: { headers: object; body: string }) =>
      void response.writeHead(status).end(`<pre>Debug: ${JSON.stringify(headers)} ${body} ${KEY}</pre>`);
  const causes: [string, TestServer['answer'], string][] = [
    ['a page that repeats the whole request', echo(500), 'api'],
    ['another success status that repeats it', echo(202), 'protocol'],
    ['a message that repeats the key', text(400, JSON.stringify({ message: `Bad key ${KEY}`, detail: `for ${TOKEN}` })), 'api'],
    ['a redirect that carries the token', text(302, '', { location: `https://login.example.org/?token=${TOKEN}` }), 'protocol'],
    ['a lost connection', () => server.drop(), 'network'],
    ['a timeout', () => {}, 'timeout'],
  ];

  test.each(causes)('%s', async (_, answer, kind) => {
    server.answer = answer;
    const connection = connect({ baseUrl: server.origin, token: TOKEN, timeoutMs: kind === 'timeout' ? 100 : 30_000, retries: 0 });
    const calls = [
      () => createChatProvider(connection, { provider: 'openai', api_key: KEY }),
      () => updateChatProvider(connection, CHAT, { api_key: KEY }),
    ];
    for (const call of calls) {
      const error = (await rejection(call())) as client.ClientError;
      expect(error.kind).toBe(kind);
      expectNoSecret(error);
    }
  });

  test('a page in place of JSON that repeats it', async () => {
    server.answer = echo(201);
    const error = await rejection(createChatProvider(connect({ baseUrl: server.origin, token: TOKEN }), { provider: 'openai', api_key: KEY }));
    expect(error).toMatchObject({ kind: 'protocol', message: 'The answer is not JSON.' });
    expectNoSecret(error);
  });

  test('in the place of a secret stands a mark, and the rest of the text is kept', async () => {
    server.answer = text(400, JSON.stringify({ message: `Bad key ${KEY} of openai` }));
    const error = (await rejection(
      createChatProvider(connect({ baseUrl: server.origin, token: TOKEN }), { provider: 'openai', api_key: KEY }),
    )) as client.ApiError;
    expect(error.message).toBe('Bad key *** of openai');
  });

  test('a key too short to be one strikes nothing out', async () => {
    server.answer = text(400, JSON.stringify({ message: 'Invalid provider.' }));
    const error = (await rejection(
      createChatProvider(connect({ baseUrl: server.origin, token: TOKEN }), { provider: 'x', api_key: 'i' }),
    )) as client.ApiError;
    expect(error.message).toBe('Invalid provider.');
  });

  test('a token that no header can hold is refused without being shown', async () => {
    const token = `${TOKEN}\r\nX-Evil: 1`;
    for (const auth of ['header', 'cookie'] as const) {
      const error = await rejection(client.listChats(connect({ baseUrl: server.origin, token, auth })));
      expect(error).toBeInstanceOf(TypeError);
      expectNoSecret(error);
    }
    expectNoSecret(await rejection(client.createRestClient({ baseUrl: server.origin, token }).GET('/api/experimental/chats')));
  });

  test('an abort', async () => {
    server.answer = () => {};
    const connection = connect({ baseUrl: server.origin, token: TOKEN });
    expectNoSecret(await rejection(createChatProvider(connection, { provider: 'openai', api_key: KEY }, { signal: AbortSignal.timeout(30) })));
  });
});

test('a connection that is printed shows no token', () => {
  expectNoSecret(connect({ baseUrl: server.origin, token: TOKEN }));
  expectNoSecret(client.createClient({ baseUrl: server.origin, token: TOKEN }));
});
