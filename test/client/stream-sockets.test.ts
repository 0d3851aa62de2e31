import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import WebSocket, { WebSocketServer } from 'ws';
import { connect } from '../../generated/client/connection.js';
import { ApiError, NetworkError, ProtocolError } from '../../generated/client/errors.js';
import { StreamError, type StreamOptions, streamChat, type Transport } from '../../generated/client/stream/index.js';
import { transport as nodeTransport } from '../../generated/client/stream/transport-node.js';
import { transport as webTransport } from '../../generated/client/stream/transport-web.js';
import { CHAT, collect, data, status, text } from './stream-support.js';

const TOKEN = 'abcdefghij-0123456789abcdefghijkl';
const LIMIT = 4 * 1024 * 1024;

interface TestServer {
  origin: string;
  /** The handshakes that came. */
  handshakes: IncomingMessage[];
  /** What the clients closed with. */
  closes: string[];
  sockets: Set<Socket>;
}

const servers: { server: Server; sockets: Set<Socket> }[] = [];

afterEach(async () => {
  vi.unstubAllGlobals();
  for (const { server, sockets } of servers.splice(0)) {
    for (const socket of sockets) socket.destroy();
    await new Promise((closed) => server.close(closed));
  }
});

async function listen(upgrade: (request: IncomingMessage, socket: Socket, head: Buffer, count: number) => void): Promise<TestServer> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"chat":{},"messages":[],"queued_messages":[]}');
  });
  const made: TestServer = { origin: '', handshakes: [], closes: [], sockets: new Set() };
  server.on('connection', (socket: Socket) => {
    made.sockets.add(socket);
    socket.on('close', () => made.sockets.delete(socket));
    socket.on('error', () => {});
    socket.on('end', () => socket.end());
  });
  server.on('upgrade', (request, socket, head) => {
    socket.resume();
    upgrade(request, socket as Socket, head, made.handshakes.push(request));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  servers.push({ server, sockets: made.sockets });
  made.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return made;
}

/** A server whose sockets are played by the test. */
async function socketServer(play: (socket: WebSocket, count: number) => void): Promise<TestServer> {
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: true });
  const server = await listen((request, socket, head, count) => {
    sockets.handleUpgrade(request, socket, head, (ws) => {
      ws.on('close', (code, reason) => server.closes.push(`${code} ${reason}`.trim()));
      ws.on('message', () => ws.close(1002, 'Clients cannot send messages for one-way WebSockets'));
      play(ws, count);
    });
  });
  return server;
}

/** A server that shakes hands and then writes these bytes, whatever they are. */
function rawServer(write: (socket: Socket, count: number) => void): Promise<TestServer> {
  return listen((request, socket, _, count) => {
    const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
    write(socket, count);
  });
}

/** A frame as bytes: 0x81 is a whole text. */
function bytes(first: number, payload: string | Buffer = ''): Buffer {
  const body = Buffer.from(payload);
  const length = body.length < 126 ? Buffer.from([body.length]) : Buffer.from([126, body.length >> 8, body.length & 255]);
  return Buffer.concat([Buffer.from([first]), length, body]);
}

const stream = (server: TestServer, options: StreamOptions = {}, more: object = {}) =>
  streamChat(connect({ baseUrl: server.origin, token: TOKEN, backoff: () => 0, ...more }), CHAT, options);

/** Waits for what comes a moment later, on another side of a socket. */
async function soon(check: () => void): Promise<void> {
  await vi.waitFor(check, { timeout: 20_000, interval: 5 });
}

const stubbed = (): Transport => {
  vi.stubGlobal(
    'WebSocket',
    class extends WebSocket {
      constructor(url: URL) {
        super(url);
        // On the web an error that nobody listens to harms nobody.
        this.on('error', () => {});
      }
    },
  );
  return webTransport;
};

describe.each([
  ['on Node', () => nodeTransport],
  ['with a WebSocket of the web', stubbed],
])('%s', (name, transport) => {
  const node = name === 'on Node';

  test('events come in order, from texts and binary messages, whole and in fragments', async () => {
    const server = await socketServer((socket) => {
      socket.send(data(text('a'), text('b')));
      socket.send(Buffer.from(data(text('c'))));
      const frame = data(text('d'));
      socket.send(frame.slice(0, 20), { fin: false });
      socket.send(frame.slice(20), { fin: true });
      socket.close(1002, 'enough');
    });
    const { items, error } = await collect(stream(server, { transport: transport() }));
    expect(items).toEqual([text('a'), text('b'), text('c'), text('d')]);
    expect(error).toMatchObject({ code: 1002, reason: 'enough' });
  });

  test('S1: it asks for no subprotocol and, where it can choose, no compression', async () => {
    const server = await socketServer((socket) => socket.close(1002));
    await collect(stream(server, { transport: transport() }));
    const { headers } = server.handshakes[0] as IncomingMessage;
    expect(headers['sec-websocket-protocol']).toBeUndefined();
    if (node) expect(headers['sec-websocket-extensions']).toBeUndefined();
  });

  test.each(['header', 'cookie', 'query'] as const)('R2: the token travels by %s, as far as the platform can', async (auth) => {
    const server = await socketServer((socket) => socket.close(1002));
    await collect(stream(server, { transport: transport() }, { auth }));
    const { headers, url = '' } = server.handshakes[0] as IncomingMessage;
    const found = {
      header: headers['coder-session-token'],
      cookie: headers.cookie,
      query: new URL(url, server.origin).searchParams.get('coder_session_token') ?? undefined,
    };
    const none = { header: undefined, cookie: undefined, query: undefined };
    // A page's cookie is set by its browser, never by a script.
    const want = node ? { [auth]: auth === 'cookie' ? `coder_session_token=${TOKEN}` : TOKEN } : auth === 'cookie' ? {} : { query: TOKEN };
    expect(found).toEqual({ ...none, ...want });
  });

  test('S25: leaving closes with 1000 and no reason, and the socket is gone', async () => {
    const server = await socketServer((socket) => socket.send(data(status('running'))));
    for await (const _ of stream(server, { transport: transport() })) break;
    await soon(() => expect(server.closes).toEqual(['1000']));
    await soon(() => expect(server.sockets.size).toBe(0));
  });

  test('S25: it connects again after each end that may pass', async () => {
    const ends: ((socket: WebSocket) => void)[] = [
      (socket) => socket.close(1000, 'Connection closed'),
      (socket) => socket.close(1001, 'Ping failed'),
      (socket) => socket.close(1011, 'Unable to process invalid message from client'),
      (socket) => socket.close(),
      (socket) => socket.terminate(),
      (socket) => socket.close(4321, 'whatever'),
      (socket) => socket.close(1002, 'stop'),
    ];
    const told: unknown[] = [];
    const server = await socketServer((socket, count) => {
      socket.send(data(text(`${count}`)), () => ends[count - 1]?.(socket));
    });
    const { items } = await collect(
      stream(server, { transport: transport(), onClose: ({ error }) => void told.push((error as StreamError).code ?? (error as StreamError).fault) }),
    );
    expect(items).toEqual(ends.map((_, index) => text(`${index + 1}`)));
    expect(told).toEqual([1000, 1001, 1011, 1005, 'lost', 4321, 1002]);
  });

  test('S22: a malformed frame is answered with a close, after the events before it were given', async () => {
    const server = await socketServer((socket) => {
      socket.send(data(text('a')));
      socket.send('{');
    });
    const { items, error } = await collect(stream(server, { transport: transport() }));
    expect(items).toEqual([text('a')]);
    expect(error).toBeInstanceOf(ProtocolError);
    // The web lets scripts close with 1000 only.
    await soon(() => expect(server.closes).toEqual([node ? '1007' : '1000']));
  });

  test('S2: a refused handshake is told with its status and words', async () => {
    const body = '{"message":"You are signed out.","detail":"API key is invalid."}';
    const server = await listen((_, socket) => socket.end(`HTTP/1.1 401 Unauthorized\r\nContent-Length: ${body.length}\r\n\r\n${body}`));
    // The web hides all of it; REST is asked, and this server's REST says that all is well.
    const { error } = await collect(stream(server, { transport: transport(), reconnect: false }));
    if (node) {
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status: 401, message: 'You are signed out.', detail: 'API key is invalid.', operation: 'streamChat' });
    } else expect(error).toMatchObject({ fault: 'lost', retryable: true });
  });

  test('nobody listens: an error that may pass', async () => {
    const server = await listen(() => {});
    const { server: http } = servers.pop() as (typeof servers)[number];
    await new Promise((closed) => http.close(closed));
    const { error } = await collect(stream(server, { transport: transport(), reconnect: false }, { retries: 0 }));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ retryable: true });
    expect(String(error)).not.toContain(TOKEN);
  });
});

describe('what no honest server sends', () => {
  const malformed: [string, Buffer[]][] = [
    ['a reserved bit is set', [bytes(0xc1, data(text('b')))]],
    ['a frame is masked', [Buffer.concat([Buffer.from([0x81, 0x85, 1, 2, 3, 4]), Buffer.from('abcde')])]],
    ['an opcode is unknown', [bytes(0x83, 'x')]],
    ['a continuation continues nothing', [bytes(0x80, 'x')]],
    ['a text is no UTF-8', [bytes(0x81, Buffer.from([0x7b, 0xff, 0x7d]))]],
    ['a ping is too long', [bytes(0x89, 'x'.repeat(126))]],
    ['a close code is none', [bytes(0x88, Buffer.from([3, 236]))]],
  ];

  test.each(malformed)('%s: a protocol error, after the events before it, and no reconnect', async (_, frames) => {
    const server = await rawServer((socket) => socket.write(Buffer.concat([bytes(0x81, data(text('a'))), ...frames])));
    const { items, error } = await collect(stream(server));
    expect(items).toEqual([text('a')]);
    expect(error).toBeInstanceOf(ProtocolError);
    expect(String(error)).toContain('Malformed stream frame');
    expect(server.handshakes).toHaveLength(1);
    await soon(() => expect(server.sockets.size).toBe(0));
  });

  test.each<[string, (socket: Socket) => void]>([
    ['a frame is cut in half', (socket) => socket.end(bytes(0x81, data(text('b'))).subarray(0, 30))],
    ['the connection is reset', (socket) => socket.resetAndDestroy()],
    ['the connection ends without a close', (socket) => socket.end()],
  ])('%s: lost, and connected again', async (_, end) => {
    const server = await rawServer((socket, count) => {
      socket.write(bytes(0x81, data(text(`${count}`))), () =>
        setTimeout(() => (count === 1 ? end(socket) : socket.write(bytes(0x88, Buffer.from([3, 234])))), 10),
      );
    });
    const errors: unknown[] = [];
    const { items } = await collect(stream(server, { onWait: ({ error }) => void errors.push(error) }));
    expect(items).toEqual([text('1'), text('2')]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ retryable: true, kind: expect.stringMatching(/stream|network/) });
  });

  test('frames may arrive byte by byte', async () => {
    const server = await rawServer((socket) => {
      socket.setNoDelay(true);
      const all = Buffer.concat([
        bytes(0x81, data(text('a'))),
        bytes(0x89, 'ping'),
        bytes(0x81, data(text('b'))),
        bytes(0x88, Buffer.from([3, 234])),
      ]);
      let at = 0;
      const timer = setInterval(() => (at < all.length ? socket.write(all.subarray(at, ++at)) : clearInterval(timer)), 0);
    });
    expect((await collect(stream(server))).items).toEqual([text('a'), text('b')]);
  });

  test('an answer to the handshake that is no upgrade is told as it is', async () => {
    const server = await listen((_, socket) => socket.end('HTTP/1.1 302 Found\r\nLocation: http://elsewhere.example.org/\r\n\r\n'));
    const { error } = await collect(stream(server));
    expect(error).toMatchObject({ kind: 'protocol', status: 302, message: 'Status 302 in place of the upgrade.' });
    expect(server.handshakes).toHaveLength(1);
  });

  test('a refusal that never ends takes no more than the time for a handshake', async () => {
    const server = await listen((_, socket) => socket.write('HTTP/1.1 500 Oh\r\nContent-Length: 1000\r\n\r\nx'));
    const { error } = await collect(stream(server, { reconnect: false }, { timeoutMs: 100 }));
    expect(error).toMatchObject({ kind: 'timeout' });
    await soon(() => expect(server.sockets.size).toBe(0));
  });

  test('a token that is repeated in a refusal is struck out', async () => {
    const body = `Not known: ${TOKEN}`;
    const server = await listen((_, socket) => socket.end(`HTTP/1.1 403 No\r\nContent-Length: ${body.length}\r\n\r\n${body}`));
    const { error } = await collect(stream(server));
    expect(error).toMatchObject({ status: 403, body: 'Not known: ***' });
    expect(JSON.stringify(error)).not.toContain(TOKEN);
  });

  test('a token that no header can hold is refused before anything is sent, and not shown', async () => {
    const server = await listen(() => {});
    const { error } = await collect(stream(server, {}, { token: 'se\ncret-token' }));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).not.toContain('cret-token');
    expect(server.handshakes).toHaveLength(0);
  });
});

describe('limits on Node', () => {
  test('S21: a frame of 4 MiB passes, and one byte more ends the stream with 1009', async () => {
    const frame = (size: number) => data(text('x'.repeat(size - data(text('')).length)));
    const server = await socketServer((socket) => {
      socket.send(frame(LIMIT));
      socket.send(frame(LIMIT + 1));
    });
    const { items, error } = await collect(stream(server));
    expect(items).toHaveLength(1);
    expect(error).toBeInstanceOf(StreamError);
    expect(error).toMatchObject({ fault: 'too-large', retryable: false });
    await soon(() => expect(server.closes).toEqual(['1009']));
  });

  test('S10: pings are answered and keep a quiet stream alive; without them it is given up', async () => {
    let pings: ReturnType<typeof setInterval> | undefined;
    const pongs: number[] = [];
    const server = await socketServer((socket, count) => {
      socket.on('pong', () => pongs.push(count));
      if (count > 1) return socket.close(1002);
      pings = setInterval(() => socket.ping(), 20);
      setTimeout(() => clearInterval(pings), 400);
    });
    const errors: { fault: string; after: number }[] = [];
    const begun = Date.now();
    await collect(
      stream(server, {
        idleTimeoutMs: 150,
        onWait: ({ error }) => void errors.push({ fault: (error as StreamError).fault, after: Date.now() - begun }),
      }),
    );
    expect(errors).toMatchObject([{ fault: 'silent' }]);
    expect(errors[0]?.after).toBeGreaterThan(400);
    expect(pongs.length).toBeGreaterThan(3);
  });

  test('S20: a slow reader makes the server wait, loses nothing, and answers pings again when it reads', async () => {
    const count = 20_000;
    let sent = 0;
    const most = { buffered: 0 };
    const server = await socketServer(async (socket) => {
      for (let batch = 0; batch < count / 20; batch++) {
        const events = Array.from({ length: 20 }, () => text(`${sent++} ${'x'.repeat(200)}`));
        await new Promise((done) => socket.send(data(...events), done));
        most.buffered = Math.max(most.buffered, socket.bufferedAmount);
      }
      socket.close(1002);
    });
    const seen: number[] = [];
    let asleep = 0;
    try {
      for await (const event of stream(server)) {
        if (event.type === 'message_part' && event.message_part.part.type === 'text')
          seen.push(Number.parseInt(event.message_part.part.text ?? '', 10));
        if (seen.length === 100) {
          await new Promise((later) => setTimeout(later, 300));
          // What fits between the two sides, and not the five megabytes that there are.
          asleep = sent;
        }
      }
    } catch (error) {
      expect(error).toMatchObject({ code: 1002 });
    }
    expect(asleep).toBeLessThan(count);
    expect(seen).toEqual(Array.from({ length: count }, (_, index) => index));
  });
});

describe('nothing is left behind', () => {
  test('a hundred streams, left at any point, leave no socket, no timer and no listener', async () => {
    const server = await socketServer((socket, count) => {
      for (let index = 0; index < 50; index++) socket.send(data(text(`${index}`), text('x'.repeat(500))));
      if (count % 5 === 0) socket.terminate();
    });
    const live = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout' || kind === 'TCPSocketWrap' || kind === 'TCPWRAP').length;
    const listeners = { added: 0 };
    const before = live();
    await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const controller = new AbortController();
        const { signal } = controller;
        const add = signal.addEventListener.bind(signal);
        const remove = signal.removeEventListener.bind(signal);
        const known = new Set<unknown>();
        signal.addEventListener = (type: string, listener: never) => {
          known.add(listener);
          add(type, listener);
        };
        signal.removeEventListener = (type: string, listener: never) => {
          known.delete(listener);
          remove(type, listener);
        };
        const timer = setTimeout(() => controller.abort(), index * 2);
        let events = 0;
        for await (const _event of stream(server, { signal })) if (++events > index * 3) break;
        clearTimeout(timer);
        listeners.added += known.size;
      }),
    );
    expect(listeners.added).toBe(0);
    await soon(() => expect(server.sockets.size).toBe(0));
    await soon(() => expect(live()).toBeLessThanOrEqual(before));
  });
});
