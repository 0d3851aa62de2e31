import { execFile } from 'node:child_process';
import { connect as connectTcp } from 'node:net';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createMock, type Listening, type Mock, type MockOptions } from '../../scripts/mock/index.js';
import '../support/contract-guard.js';
import { BASE, call, newChat, said, UNKNOWN, USERS } from './world.js';

/*
 * The mock on a port, met by clients of another make: curl, bytes on a bare socket, and a WebSocket library.
 */

const running: Listening[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
});

async function serve(options: MockOptions = {}): Promise<{ mock: Mock; at: Listening }> {
  const mock = createMock({ users: Object.values(USERS), speed: 50, ...options });
  const at = await mock.start();
  running.push(at);
  return { mock, at };
}

/** Sends bytes, and gives all that comes back until the connection ends or is quiet. */
function raw(port: number, bytes: string | Buffer, quiet = 1500): Promise<string> {
  return new Promise((done) => {
    const socket = connectTcp(port, '127.0.0.1');
    let text = '';
    let timer: NodeJS.Timeout | undefined;
    const end = () => {
      clearTimeout(timer);
      socket.destroy();
      done(text);
    };
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      clearTimeout(timer);
      timer = setTimeout(end, quiet);
    });
    socket.on('close', end);
    socket.on('error', end);
    timer = setTimeout(end, 20_000);
    socket.write(bytes);
  });
}

interface Client {
  socket: WebSocket;
  frames: string[];
  closed: Promise<{ code: number; reason: string }>;
  until(found: (text: string) => boolean): Promise<void>;
}

async function stream(at: Listening, chat: string, token: string = USERS.admin.token, headers: Record<string, string> = {}): Promise<Client> {
  const socket = new WebSocket(`${at.url.replace('http', 'ws')}${BASE}/${chat}/stream`, { headers: { 'Coder-Session-Token': token, ...headers } });
  const frames: string[] = [];
  const waiting: (() => void)[] = [];
  socket.on('message', (data: Buffer) => {
    frames.push(data.toString());
    for (const check of [...waiting]) check();
  });
  const closed = new Promise<{ code: number; reason: string }>((done) => {
    socket.on('close', (code, reason) => done({ code, reason: reason.toString() }));
  });
  await new Promise((done, fail) => {
    socket.once('open', done);
    socket.once('unexpected-response', (_request, response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk;
      });
      response.on('end', () => fail(Object.assign(new Error(`refused with ${response.statusCode}`), { status: response.statusCode, text })));
    });
    socket.once('error', fail);
  });
  socket.on('error', () => {});
  return {
    socket,
    frames,
    closed,
    until: (found) =>
      new Promise((done) => {
        const check = () => {
          if (frames.some(found)) done();
        };
        waiting.push(check);
        check();
      }),
  };
}

it('curl and a WebSocket library see one story from creation to the answer', async () => {
  const { at } = await serve({ scenario: 'tools' });
  const curl = async (...args: string[]) =>
    (await promisify(execFile)('curl', ['-sS', '-i', '-H', `Coder-Session-Token: ${USERS.admin.token}`, ...args])).stdout;
  const created = await curl('-d', JSON.stringify(said('Fix the flaky login test')), `${at.url}${BASE}`);
  expect(created).toMatch(/^HTTP\/1\.1 201 Created\r\n/);
  expect(created).toMatch(/\r\ncontent-type: application\/json; charset=utf-8\r\n/i);
  const chat = JSON.parse(created.split('\r\n\r\n')[1] as string);
  const client = await stream(at, chat.id);
  await client.until((text) => text.includes('"status":"waiting"'));
  const got = JSON.parse((await curl(`${at.url}${BASE}/${chat.id}`)).split('\r\n\r\n')[1] as string);
  const streamed = client.frames.flatMap((text) => JSON.parse(text).data).flatMap((event) => event.message ?? []);
  expect(streamed).toEqual(got.messages);
  expect(got.chat.status).toBe('waiting');
  const archived = await curl('-X', 'POST', `${at.url}${BASE}/${chat.id}/archive`);
  expect(archived).toMatch(/^HTTP\/1\.1 204 No Content\r\n/);
  expect(archived).not.toMatch(/content-(type|length)/i);
  expect(await curl(`${at.url}${BASE}`)).toMatch(/\r\n\r\n\[\]\n$/);
  client.socket.close();
});

describe('S25 close codes, on the wire', () => {
  async function open() {
    const { mock, at } = await serve();
    const chat = await newChat(mock);
    return { mock, at, client: await stream(at, chat.id) };
  }

  it('1002 when the client speaks', async () => {
    const { client } = await open();
    client.socket.send('hello');
    expect(await client.closed).toEqual({ code: 1002, reason: 'Clients cannot send messages for one-way WebSockets' });
  });

  it('1011 when the client’s bytes are no frame', async () => {
    const { client, mock } = await open();
    (client.socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket.write(Buffer.from('GET / HTTP/1.1\r\n\r\n'));
    expect(await client.closed).toEqual({ code: 1011, reason: 'Unable to process invalid message from client' });
    await expect.poll(() => mock.engine.sessionCount).toBe(0);
  });

  it('1001 when no pong comes', async () => {
    const { mock, client } = await open();
    client.socket.pong = () => {};
    (client.socket as unknown as { _autoPong: boolean })._autoPong = false;
    await mock.advance(15_000 * 50);
    await mock.advance(15_000 * 50);
    expect(await client.closed).toEqual({ code: 1001, reason: 'Ping failed' });
  });

  it('1000 when the server stops', async () => {
    const { client, at } = await open();
    await at.stop();
    running.length = 0;
    expect(await client.closed).toEqual({ code: 1000, reason: 'Connection closed' });
  });

  it('1011 when the client does not read, which costs little', async () => {
    const { mock, at } = await serve({ scenario: 'slow', speed: 1 });
    const chat = await newChat(mock);
    const client = await stream(at, chat.id);
    client.socket.pause();
    const text = 'word '.repeat(100_000);
    for (let i = 0; i < 40; i++) {
      await call(mock, 'POST', `${chat.id}/interrupt`);
      await call(mock, 'POST', `${chat.id}/messages`, said(text));
    }
    const [session] = mock.engine.sessions.get(chat.id) ?? [];
    expect(session).toBeDefined();
    await mock.advance(10_500);
    expect(mock.engine.sessionCount).toBe(0);
    client.socket.resume();
    const { code } = await client.closed;
    expect([1011, 1006]).toContain(code);
  });

  it('a refusal comes before the upgrade, with its body', async () => {
    const { mock, at } = await serve();
    const chat = await newChat(mock);
    await expect(stream(at, chat.id, 'abc')).rejects.toMatchObject({ status: 401, text: expect.stringContaining('Invalid API key format') });
    await expect(stream(at, UNKNOWN)).rejects.toMatchObject({ status: 404, text: expect.stringContaining('Resource not found') });
    await expect(stream(at, 'abc')).rejects.toMatchObject({ status: 400 });
    await expect(stream(at, chat.id, USERS.admin.token, { Origin: 'https://evil.example' })).rejects.toMatchObject({ status: 403 });
    const browser = await stream(at, chat.id, USERS.admin.token, { Origin: at.url });
    browser.socket.close();
    const cookie = new WebSocket(`${at.url.replace('http', 'ws')}${BASE}/${chat.id}/stream`, {
      headers: { cookie: `coder_session_token=${USERS.admin.token}` },
    });
    await new Promise((done) => cookie.once('open', done));
    expect([cookie.protocol, cookie.extensions]).toEqual(['', '']);
    cookie.close();
  });
});

describe('bad input gets its documented answer and never ends the mock', () => {
  const request = (line: string, headers = '', body = '') =>
    `${line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCoder-Session-Token: ${USERS.admin.token}\r\n${headers}\r\n${body}`;

  it.each<[string, (id: string) => string | Buffer, RegExp]>([
    ['bytes that are no HTTP', () => Buffer.from([0, 1, 2, 255, 254, 10, 13, 10, 13]), /^HTTP\/1\.1 400 /],
    ['a TLS greeting', () => Buffer.from('16030100c8010000c40303', 'hex'), /^HTTP\/1\.1 400 /],
    ['an unknown method', () => request('FROB /api/experimental/chats'), /^HTTP\/1\.1 400 /],
    ['a known method on a path that has it not', () => request('PUT /api/experimental/chats'), /^HTTP\/1\.1 405 [\s\S]*allow: GET, POST/i],
    ['an unknown path', () => request('GET /api/experimental/chat'), /^HTTP\/1\.1 404 [\s\S]*"Route not found\."/],
    ['a path that cannot be decoded', () => request('GET /api/experimental/chats/%zz'), /^HTTP\/1\.1 400 [\s\S]*Invalid UUID \\"%zz\\"/],
    ['a path that climbs', () => request('GET /api/experimental/chats/../../../etc/passwd'), /^HTTP\/1\.1 404 /],
    [
      'a body that is no JSON',
      () => request('POST /api/experimental/chats', 'Content-Length: 3\r\n', 'abc'),
      /^HTTP\/1\.1 400 [\s\S]*Request body must be valid JSON/,
    ],
    [
      'a body cut off by its length',
      () => request('POST /api/experimental/chats', 'Content-Length: 2\r\n', '{"content":[]}'),
      /^HTTP\/1\.1 400 [\s\S]*unexpected EOF/,
    ],
    [
      'chunks that are no chunks',
      () => request('POST /api/experimental/chats', 'Transfer-Encoding: chunked\r\n', 'zz\r\n{}\r\n'),
      /^HTTP\/1\.1 400 /,
    ],
    ['a header of a megabyte', () => request('GET /api/experimental/chats', `X: ${'x'.repeat(1024 * 1024)}\r\n`), /^HTTP\/1\.1 (400|431) |^$/],
    [
      'an upgrade to something else',
      (id) => request(`GET /api/experimental/chats/${id}/stream`, 'Upgrade: h2c\r\n').replace('Connection: close', 'Connection: Upgrade'),
      /^HTTP\/1\.1 426 [\s\S]*does not contain websocket/,
    ],
    [
      'an upgrade elsewhere',
      () => request('GET /api/experimental/chats', 'Upgrade: websocket\r\n').replace('Connection: close', 'Connection: Upgrade'),
      /^HTTP\/1\.1 200 /,
    ],
    [
      'an upgrade without a key',
      (id) =>
        request(`GET /api/experimental/chats/${id}/stream`, 'Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n').replace(
          'Connection: close',
          'Connection: Upgrade',
        ),
      /^HTTP\/1\.1 400 [\s\S]*missing Sec-WebSocket-Key/,
    ],
    [
      'an upgrade of an old version',
      (id) =>
        request(`GET /api/experimental/chats/${id}/stream`, 'Upgrade: websocket\r\nSec-WebSocket-Version: 8\r\n').replace(
          'Connection: close',
          'Connection: Upgrade',
        ),
      /^HTTP\/1\.1 400 [\s\S]*only 13 is supported/,
    ],
    [
      'an upgrade by POST',
      (id) => request(`POST /api/experimental/chats/${id}/stream`, 'Upgrade: websocket\r\n').replace('Connection: close', 'Connection: Upgrade'),
      /^HTTP\/1\.1 405 /,
    ],
    ['the stream without an upgrade', (id) => request(`GET /api/experimental/chats/${id}/stream`), /^HTTP\/1\.1 426 /],
  ])('%s', async (_what, bytes, expected) => {
    const { mock, at } = await serve();
    const chat = await newChat(mock);
    expect(await raw(at.port, bytes(chat.id))).toMatch(expected);
    expect((await fetch(`${at.url}${BASE}`, { headers: { 'coder-session-token': USERS.admin.token } })).status).toBe(200);
  });

  it('a body beyond the bound is not read to its end', async () => {
    const { mock, at } = await serve({ limits: { bodyBytes: 100_000 } });
    const answer = await raw(
      at.port,
      Buffer.concat([Buffer.from(request(`POST ${BASE}`, 'Content-Length: 100000000\r\n')), Buffer.alloc(200_000, 32)]),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*Request body is too large\./);
    expect((await call(mock, 'GET', BASE)).status).toBe(200);
  });

  it('a body beyond the bound that is there at once is refused as well, and ends the connection', async () => {
    const { mock, at } = await serve({ limits: { bodyBytes: 100 } });
    const large = `POST ${BASE} HTTP/1.1\r\nHost: x\r\nCoder-Session-Token: ${USERS.admin.token}\r\nContent-Length: 101\r\n\r\n${' '.repeat(101)}`;
    const answer = await raw(at.port, large + large);
    expect(answer.match(/HTTP\/1\.1 413 /g)).toHaveLength(1);
    expect(answer).toMatch(/\r\nconnection: close\r\n/i);
    expect((await call(mock, 'GET', BASE)).body).toEqual([]);
  });

  it.each([
    ['garbage', Buffer.from('\r\n\r\nnot a frame at all')],
    ['an unmasked frame', Buffer.from([0x81, 0x02, 0x68, 0x69])],
    ['a reserved bit', Buffer.from([0xc1, 0x80, 0, 0, 0, 0])],
    ['a frame that promises eight exabytes', Buffer.from([0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff])],
    ['broken UTF-8', Buffer.from([0x81, 0x81, 0, 0, 0, 0, 0xff])],
    ['a close of one byte', Buffer.from([0x88, 0x81, 0, 0, 0, 0, 0x03])],
    ['a ping of 126 bytes', Buffer.from([0x89, 0xfe, 0x00, 0x7e, 0, 0, 0, 0])],
    ['a continuation of nothing', Buffer.from([0x80, 0x80, 0, 0, 0, 0])],
  ])('%s on an open stream', async (_what, bytes) => {
    const { mock, at } = await serve();
    const chat = await newChat(mock);
    const handshake = `GET ${BASE}/${chat.id}/stream HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nCoder-Session-Token: ${USERS.admin.token}\r\n\r\n`;
    const answer = await raw(at.port, Buffer.concat([Buffer.from(handshake), bytes]));
    expect(answer).toMatch(/^HTTP\/1\.1 101 Switching Protocols\r\n/);
    expect(answer).toContain('Unable to process invalid message from client');
    await expect.poll(() => mock.engine.sessionCount).toBe(0);
  });

  it('a hundred connections that say nothing, or half of something, hold nobody up', async () => {
    const { at } = await serve();
    const silent = Array.from({ length: 100 }, (_, i) => {
      const socket = connectTcp(at.port, '127.0.0.1');
      socket.on('error', () => {});
      if (i % 2) socket.write('GET /api/experimental/chats HTTP/1.1\r\nHost: x\r\n');
      return socket;
    });
    expect((await fetch(`${at.url}${BASE}`, { headers: { 'coder-session-token': USERS.admin.token } })).status).toBe(200);
    for (const socket of silent) socket.destroy();
  });
});

describe('requests on a connection', () => {
  const head = (line: string, headers = '') => `${line} HTTP/1.1\r\nHost: x\r\nCoder-Session-Token: ${USERS.admin.token}\r\n${headers}\r\n`;
  const titles = async (mock: Mock) => ((await call(mock, 'GET', BASE)).body as { title: string }[]).map(({ title }) => title);

  it('a body may come in pieces, cut anywhere, and in chunks', async () => {
    const { mock, at } = await serve({ workers: false });
    const bytes = Buffer.from(JSON.stringify(said('Grüße an alle')));
    const cutAt = bytes.indexOf(0xc3) + 1;
    const socket = connectTcp(at.port, '127.0.0.1');
    socket.write(head(`POST ${BASE}`, `Content-Length: ${bytes.length}\r\n`));
    for (const piece of [bytes.subarray(0, cutAt), bytes.subarray(cutAt)]) {
      await new Promise((done) => setTimeout(done, 50));
      expect(await titles(mock)).toEqual([]);
      socket.write(piece);
    }
    await expect.poll(() => titles(mock)).toEqual(['Grüße an alle']);
    socket.destroy();
    const chunks = [bytes.subarray(0, cutAt), bytes.subarray(cutAt)].flatMap((piece) => [
      Buffer.from(`${piece.length.toString(16)}\r\n`),
      piece,
      Buffer.from('\r\n'),
    ]);
    const chunked = Buffer.concat([Buffer.from(head(`POST ${BASE}`, 'Transfer-Encoding: chunked\r\n')), ...chunks, Buffer.from('0\r\n\r\n')]);
    expect(await raw(at.port, chunked)).toMatch(/^HTTP\/1\.1 201 /);
    expect(await titles(mock)).toEqual(['Grüße an alle', 'Grüße an alle']);
  });

  it('requests sent without waiting are answered in their order, and what a GET brings along is passed over', async () => {
    const { at } = await serve();
    const body = JSON.stringify(said('one'));
    const answer = await raw(
      at.port,
      head(`GET ${BASE}`) +
        head(`POST ${BASE}`, `Content-Length: ${body.length}\r\n`) +
        body +
        head(`GET ${BASE}`, `Content-Length: ${body.length}\r\n`) +
        body +
        head('GET /api/experimental/chat'),
    );
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 201', 'HTTP/1.1 200', 'HTTP/1.1 404']);
    expect(answer.match(/"title":"one"/g)).toHaveLength(2);
  });

  it('a connection that rests is ended; one that is used, waits for its answer, or is a stream, is not', async () => {
    const mock = createMock({ users: Object.values(USERS), workers: false });
    // Long beside what a busy machine may hold up a connection that is used.
    const at = await mock.start({ idle: 2000 });
    running.push(at);
    const { socket: quiet } = await stream(at, (await newChat(mock)).id);
    mock.inject('slow-answer', { ms: 5000, operation: 'listChatModels' });
    const open = (request: string) => {
      const socket = connectTcp(at.port, '127.0.0.1');
      const state = { socket, answers: 0, closed: false };
      socket.on('data', (chunk) => {
        state.answers += chunk.toString('latin1').split('HTTP/1.1 200').length - 1;
      });
      socket.on('close', () => {
        state.closed = true;
      });
      socket.write(request);
      return state;
    };
    const [silent, rests, used, waits] = [open(''), open(head(`GET ${BASE}`)), open(head(`GET ${BASE}`)), open(head(`GET ${BASE}/models`))];
    const again = setInterval(() => used.socket.write(head(`GET ${BASE}`)), 100);
    await expect.poll(() => [silent.closed, rests.closed, waits.answers]).toEqual([true, true, 1]);
    expect([rests.answers, used.closed, waits.closed]).toEqual([1, false, false]);
    clearInterval(again);
    await expect.poll(() => [used.closed, waits.closed]).toEqual([true, true]);
    expect(quiet.readyState).toBe(WebSocket.OPEN);
    quiet.terminate();
  });
});

describe('faults on the wire', () => {
  it('a reset is a reset, a late answer is late, and a cut has no close frame', async () => {
    const { mock, at } = await serve({ speed: 1 });
    const chat = await newChat(mock);
    mock.inject('reset');
    const headers = { 'coder-session-token': USERS.admin.token };
    await expect(fetch(`${at.url}${BASE}`, { headers })).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    mock.inject('slow-answer', { ms: 120 });
    const before = performance.now();
    expect((await fetch(`${at.url}${BASE}`, { headers })).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(110);
    mock.inject('cut', { after: 1 });
    expect((await (await stream(at, chat.id)).closed).code).toBe(1006);
    mock.inject('close', { code: 0, after: 1 });
    expect((await (await stream(at, chat.id)).closed).code).toBe(1005);
  });

  it('frames of four mebibytes cross, and are what they say', async () => {
    const { mock, at } = await serve();
    const chat = await newChat(mock);
    for (const [fault, bytes] of [
      ['frame-limit', 4_194_304],
      ['frame-too-large', 4_194_305],
    ] as const) {
      mock.inject(fault);
      const client = await stream(at, chat.id);
      await client.until((text) => text.includes('"message"'));
      expect(Buffer.byteLength(client.frames[0] as string)).toBe(bytes);
      client.socket.close();
      await client.closed;
    }
  });
});

it('two mocks cannot have one port', async () => {
  const { at } = await serve();
  const other = createMock();
  await expect(other.start({ port: at.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
