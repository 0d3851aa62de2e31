import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chatStream, chatStreamEventTypes, chatStreamPath, createRestClient, operationTable, type RestOptions } from '../generated/client/index.js';

const CHAT = '5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10';
const TOKEN = 'abcdefghij-0123456789abcdefghijkl';
const CHATS = '/api/experimental/chats';

interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

interface Reply {
  status: number;
  type?: string;
  text?: string;
  /** Headers are sent, and the body never comes. */
  stall?: boolean;
}

let server: Server;
let origin: string;
let received: Received[] = [];
let reply: Reply;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
    response.writeHead(reply.status, reply.type ? { 'content-type': reply.type } : {});
    if (reply.stall) response.flushHeaders();
    else response.end(reply.text);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  received = [];
  reply = { status: 500, text: 'no answer was set up' };
});

const rest = (options: Partial<RestOptions> = {}) => createRestClient({ baseUrl: origin, token: TOKEN, ...options });

/** Answers like the server: with the value of one of the contract's examples. */
function answerWith(status: number, example: string): unknown {
  const value = exampleOf(example);
  reply = { status, type: 'application/json; charset=utf-8', text: `${JSON.stringify(value)}\n` };
  return value;
}

const { components } = JSON.parse(readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8')) as {
  components: { examples: Record<string, { value: unknown }> };
};
function exampleOf(name: string): unknown {
  const found = components.examples[name];
  if (!found) throw new Error(`The contract has no example "${name}".`);
  return found.value;
}

describe('what is asked and what comes back', () => {
  test('listing chats is a GET without a body or a content type', async () => {
    const list = answerWith(200, 'chat-list');
    const { data, error, response } = await rest().GET('/api/experimental/chats');
    expect(data).toEqual(list);
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ method: 'GET', url: CHATS, body: '' });
    expect(received[0]?.headers['content-type']).toBeUndefined();
  });

  test('an empty list is an empty list', async () => {
    answerWith(200, 'chat-list-empty');
    expect((await rest().GET('/api/experimental/chats')).data).toEqual([]);
  });

  test('creating a chat posts JSON and gives back the chat of the 201', async () => {
    const chat = answerWith(201, 'chat-created');
    const { data, response } = await rest().POST('/api/experimental/chats', {
      body: { content: [{ type: 'text', text: 'Fix the flaky login test' }] },
    });
    expect(response.status).toBe(201);
    expect(data).toEqual(chat);
    expect(data?.status).toBe('pending');
    expect(received[0]).toMatchObject({ method: 'POST', url: CHATS });
    expect(received[0]?.headers['content-type']).toBe('application/json');
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({ content: [{ type: 'text', text: 'Fix the flaky login test' }] });
  });

  test('reading a chat puts its id into the path', async () => {
    const history = answerWith(200, 'chat-history');
    const { data } = await rest().GET('/api/experimental/chats/{chat}', { params: { path: { chat: CHAT } } });
    expect(data).toEqual(history);
    expect(received[0]?.url).toBe(`${CHATS}/5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10`);
  });

  test.each([
    ['message-stored', false],
    ['message-queued', true],
  ])('R13 sending a message is answered 200, and %s says queued: %s', async (example, queued) => {
    answerWith(200, example);
    const { data, error } = await rest().POST('/api/experimental/chats/{chat}/messages', {
      params: { path: { chat: CHAT } },
      body: { content: [{ type: 'text', text: 'Also the changelog' }] },
    });
    expect(error).toBeUndefined();
    expect(data?.queued).toBe(queued);
    expect(data?.message === undefined).toBe(queued);
    expect(data?.queued_message === undefined).toBe(!queued);
  });

  test('R22 archiving is answered 204, and no body is waited for', async () => {
    reply = { status: 204 };
    const { data, error, response } = await rest().POST('/api/experimental/chats/{chat}/archive', { params: { path: { chat: CHAT } } });
    expect(response.status).toBe(204);
    expect(data).toBeUndefined();
    expect(error).toBeUndefined();
    expect(received[0]).toMatchObject({ method: 'POST', url: `${CHATS}/${CHAT}/archive`, body: '' });
    expect(received[0]?.headers['content-type']).toBeUndefined();
  });

  test('a numeric path parameter stands in decimal digits', async () => {
    answerWith(200, 'message-edited');
    await rest().PATCH('/api/experimental/chats/{chat}/messages/{message}', {
      params: { path: { chat: CHAT, message: 102 } },
      body: { content: [{ type: 'text', text: 'Fix it well' }] },
    });
    expect(received[0]).toMatchObject({ method: 'PATCH', url: `${CHATS}/${CHAT}/messages/102` });
  });

  test('R11 escapes in an answer are read as the characters they stand for', async () => {
    reply = { status: 404, type: 'application/json', text: '{"message":"a \\u003c b \\u0026\\u0026 c \\u003e d"}' };
    expect((await rest().GET('/api/experimental/chats')).error?.message).toBe('a < b && c > d');
  });
});

describe('failures', () => {
  test('R5 an error body comes as error, with its status beside it', async () => {
    const body = answerWith(404, 'not-found');
    const { data, error, response } = await rest().GET('/api/experimental/chats/{chat}', { params: { path: { chat: CHAT } } });
    expect(data).toBeUndefined();
    expect(error).toEqual(body);
    expect(error?.message).toBe('Resource not found or you do not have access to this resource');
    expect(response.status).toBe(404);
  });

  test.each([
    ['no body', { status: 502 }],
    ['an empty body', { status: 503, type: 'application/json', text: '' }],
    ['a body of white space', { status: 500, type: 'text/plain', text: ' \r\n' }],
  ])('a failure with %s still has an error with a message', async (_, answer) => {
    reply = answer;
    const { data, error, response } = await rest().GET('/api/experimental/chats');
    expect(data).toBeUndefined();
    expect(error?.message).toBe(`Status ${answer.status} without a body.`);
    expect(response.status).toBe(answer.status);
    expect(response.ok).toBe(false);
  });

  test('an HTML page of a proxy is the error as it came', async () => {
    reply = { status: 502, type: 'text/html', text: '<html><h1>502 Bad Gateway</h1></html>' };
    const { data, error, response } = await rest().GET('/api/experimental/chats');
    expect(data).toBeUndefined();
    expect(error).toBe('<html><h1>502 Bad Gateway</h1></html>');
    expect(response.status).toBe(502);
  });

  test('an HTML page in place of a 200 rejects: a page is no list of chats', async () => {
    reply = { status: 200, type: 'text/html', text: '<html>Sign in</html>' };
    await expect(rest().GET('/api/experimental/chats')).rejects.toThrow(SyntaxError);
  });

  test('a server that is not there rejects', async () => {
    const closed = createServer();
    await new Promise<void>((listening) => closed.listen(0, '127.0.0.1', listening));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    await expect(rest({ baseUrl: `http://127.0.0.1:${port}` }).GET('/api/experimental/chats')).rejects.toThrow(TypeError);
  });
});

describe('the token', () => {
  test('R2 it travels in Coder-Session-Token and nowhere else', async () => {
    answerWith(200, 'chat-list-empty');
    await rest().GET('/api/experimental/chats');
    const { headers, url } = received[0] as Received;
    expect(headers['coder-session-token']).toBe(TOKEN);
    expect(headers.authorization).toBeUndefined();
    expect(headers.cookie).toBeUndefined();
    expect(url).not.toContain(TOKEN);
  });

  test('a function is asked for it before every request, and may take its time', async () => {
    answerWith(200, 'chat-list-empty');
    let asked = 0;
    const client = rest({
      token: async () => {
        asked += 1;
        await new Promise((later) => setTimeout(later, 5));
        return `token-${asked}`;
      },
    });
    expect(asked).toBe(0);
    await client.GET('/api/experimental/chats');
    await client.GET('/api/experimental/chats');
    expect(received.map(({ headers }) => headers['coder-session-token'])).toEqual(['token-1', 'token-2']);
  });

  test('a function may also give it at once', async () => {
    answerWith(200, 'chat-list-empty');
    await rest({ token: () => 'given-at-once' }).GET('/api/experimental/chats');
    expect(received[0]?.headers['coder-session-token']).toBe('given-at-once');
  });

  test('no request leaves when the function fails, and its error is the one that is told', async () => {
    const failure = new Error('The keychain is locked.');
    await expect(rest({ token: () => Promise.reject(failure) }).GET('/api/experimental/chats')).rejects.toBe(failure);
    expect(received).toEqual([]);
  });
});

describe('the address', () => {
  test('a slash at the end of the base URL does not double', async () => {
    answerWith(200, 'chat-list-empty');
    await rest({ baseUrl: `${origin}/` }).GET('/api/experimental/chats');
    expect(received[0]?.url).toBe('/api/experimental/chats');
  });

  test('another fetch takes the place of the global one, with the whole request in its hands', async () => {
    const seen: Request[] = [];
    const client = rest({
      baseUrl: 'https://coder.example.org',
      fetch: async (request) => {
        seen.push(request);
        return Response.json([]);
      },
    });
    expect((await client.GET('/api/experimental/chats')).data).toEqual([]);
    expect(seen[0]?.url).toBe('https://coder.example.org/api/experimental/chats');
    expect(seen[0]?.headers.get('coder-session-token')).toBe(TOKEN);
    expect(received).toEqual([]);
  });

  test.each([
    ['a/b', 'a%2Fb'],
    ['../models', '..%2Fmodels'],
    ['a?b#c', 'a%3Fb%23c'],
    ['%2e%2e', '%252e%252e'],
    ['...', '...'],
  ])('a path parameter %j stays one segment', async (chat, segment) => {
    answerWith(404, 'not-found');
    await rest().GET('/api/experimental/chats/{chat}', { params: { path: { chat } } });
    expect(received.map(({ url }) => url)).toEqual([`${CHATS}/${segment}`]);
  });

  test.each(['', '.', '..', undefined, null])('a path parameter %j is refused before any request leaves', async (value) => {
    answerWith(204, 'not-found');
    const call = rest().DELETE('/api/experimental/chats/providers/{provider}', { params: { path: { provider: value as string } } });
    await expect(call).rejects.toThrow(TypeError);
    await expect(call).rejects.toThrow('provider');
    expect(received).toEqual([]);
  });
});

describe('aborting', () => {
  test('a signal that has fired already lets no request leave', async () => {
    answerWith(200, 'chat-list');
    await expect(rest().GET('/api/experimental/chats', { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(received).toEqual([]);
  });

  test('a signal ends the wait for a body that does not come', async () => {
    reply = { status: 200, type: 'application/json', stall: true };
    const controller = new AbortController();
    const call = rest().GET('/api/experimental/chats', { signal: controller.signal });
    const rejected = expect(call).rejects.toMatchObject({ name: 'AbortError' });
    await expect.poll(() => received.length).toBe(1);
    controller.abort();
    await rejected;
  });

  test('the reason of the signal is what the call rejects with', async () => {
    reply = { status: 200, type: 'application/json', stall: true };
    const controller = new AbortController();
    const call = rest().GET('/api/experimental/chats', { signal: controller.signal });
    const reason = new Error('The user went away.');
    const rejected = expect(call).rejects.toBe(reason);
    await expect.poll(() => received.length).toBe(1);
    controller.abort(reason);
    await rejected;
  });
});

describe('the table of operations', () => {
  test('it holds every operation of the facts with its method and path, and nothing else', () => {
    const [, ...rows] = readFileSync(new URL('facts/operations.tsv', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const facts = rows.map((row) => row.split('\t')).map(([, , id, method, path, , status]) => [id, { method, path, success: Number(status) }]);
    expect(operationTable).toEqual(Object.fromEntries(facts));
    expect(facts).toHaveLength(21);
  });

  test('R4 201 is for what creates a thing of its own, 204 for what answers nothing, 101 for the stream, 200 for the rest', () => {
    const by = (status: number) =>
      Object.entries(operationTable)
        .filter(([, { success }]) => success === status)
        .map(([id]) => id)
        .sort();
    expect(by(201)).toEqual(['createChat', 'createChatModelConfig', 'createChatProvider']);
    expect(by(204)).toEqual(['archiveChat', 'deleteChatModelConfig', 'deleteChatProvider', 'unarchiveChat']);
    expect(by(101)).toEqual(['streamChat']);
    expect(by(200)).toHaveLength(13);
    expect(operationTable.createChatMessage.success).toBe(200);
    expect(operationTable.interruptChat.success).toBe(200);
  });
});

describe('the facts of the stream', () => {
  test('its address is that of the chat with /stream behind it', () => {
    expect(chatStream.address).toBe('/api/experimental/chats/{chat}/stream');
    expect(chatStreamPath({ chat: CHAT })).toBe('/api/experimental/chats/5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10/stream');
    expect(chatStreamPath({ chat: 'a/b?c' })).toBe('/api/experimental/chats/a%2Fb%3Fc/stream');
  });

  test('S4 three messages, told apart by their tags', () => {
    expect(chatStream.messages).toEqual({
      data: 'ChatStreamDataEnvelope',
      ping: 'ChatStreamPingEnvelope',
      error: 'ChatStreamErrorEnvelope',
    });
  });

  test('S6 six kinds of events', () => {
    expect(chatStreamEventTypes).toEqual(['message_part', 'message', 'status', 'error', 'queue_update', 'retry']);
  });

  test('S5 S10 S20 S21 the limits are those of the wire', () => {
    expect(chatStream.limits).toEqual({
      frameBytes: 4194304,
      eventsPerFrame: 256,
      clientBufferEvents: 128,
      serverBufferEvents: 128,
      pingIntervalSeconds: 15,
      pongTimeoutSeconds: 15,
      writeTimeoutSeconds: 10,
      queuedMessages: 20,
    });
  });

  test('S25 five ways in which the server closes, by code and reason, and after which to stop', () => {
    expect(chatStream.closeCodes.map(({ code, reason, goClient, client }) => [code, reason, goClient, client])).toEqual([
      [1000, 'Connection closed', 'ends', 'reconnect'],
      [1001, 'Ping failed', 'ends', 'reconnect'],
      [1002, 'Clients cannot send messages for one-way WebSockets', 'fails', 'stop'],
      [1011, 'Unable to process invalid message from client', 'fails', 'reconnect'],
      [1011, 'Unable to send newest message', 'fails', 'reconnect'],
    ]);
  });

  test('R2 S1 a token may stand in four places of the handshake', () => {
    expect(chatStream.method).toBe('GET');
    expect(chatStream.tokens).toEqual([
      { in: 'header', name: 'Coder-Session-Token', prefix: '' },
      { in: 'cookie', name: 'coder_session_token', prefix: '' },
      { in: 'query', name: 'coder_session_token', prefix: '' },
      { in: 'header', name: 'Authorization', prefix: 'Bearer ' },
    ]);
  });
});
