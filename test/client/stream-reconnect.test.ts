import { afterEach, describe, expect, test, vi } from 'vitest';
import { ApiError, NetworkError, TimeoutError } from '../../generated/client/errors.js';
import { StreamError, type StreamOptions, streamChat } from '../../generated/client/stream/index.js';
import { CHAT, collect, connection, data, type FakeSocket, fakeTransport, json, status, text } from './stream-support.js';

const LOST = { code: 1006, reason: '' };

/** Gives its frames and then ends. */
const play =
  (frames: string[], end = LOST) =>
  (socket: FakeSocket) => {
    socket.events.opened();
    for (const frame of frames) socket.events.frame(frame);
    socket.end(end);
  };

/** One script for each connection; the last one is the caller's break. */
function inTurn(...scripts: ((socket: FakeSocket) => void)[]) {
  return fakeTransport((socket, count) => (scripts[count - 1] ?? (() => socket.events.opened()))(socket));
}

afterEach(() => {
  vi.useRealTimers();
});

describe('S25, S26, S27: it connects again', () => {
  test.each([
    [1000, 'Connection closed'],
    [1001, 'Ping failed'],
    [1005, ''],
    [1006, ''],
    [1008, 'policy'],
    [1011, 'Unable to process invalid message from client'],
    [1011, 'Unable to send newest message'],
    [1012, 'restart'],
    [4000, 'whatever'],
  ])('after %i %s', async (code, reason) => {
    const transport = inTurn(play([data(text('a'))], { code, reason }), play([data(text('b'))], { code: 1002, reason: 'stop' }));
    const { items, error } = await collect(streamChat(connection(), CHAT, { transport }));
    expect(items).toEqual([text('a'), text('b')]);
    expect(error).toMatchObject({ code: 1002 });
  });

  test('after an error envelope', async () => {
    const transport = inTurn(play(['{"type":"error","data":{"message":"gone"}}']), play([data(text('b'))], { code: 1002, reason: '' }));
    expect((await collect(streamChat(connection(), CHAT, { transport }))).items).toEqual([text('b')]);
  });

  test('but not after 1002, which says that the client is wrong', async () => {
    const transport = inTurn(play([], { code: 1002, reason: 'Clients cannot send messages for one-way WebSockets' }));
    const { error } = await collect(streamChat(connection(), CHAT, { transport }));
    expect(error).toBeInstanceOf(StreamError);
    expect(error).toMatchObject({
      fault: 'closed',
      code: 1002,
      retryable: false,
      message: 'Closed by the server: 1002 Clients cannot send messages for one-way WebSockets',
    });
    expect(transport.sockets).toHaveLength(1);
  });

  test('nor after a malformed frame, which would come again', async () => {
    const transport = inTurn(play([data(text('a')), '{']));
    const { items, error } = await collect(streamChat(connection(), CHAT, { transport }));
    expect(items).toEqual([text('a')]);
    expect(error).toMatchObject({ kind: 'protocol' });
    expect(transport.sockets[0]?.closes).toContain(1007);
  });

  test('nor when the server fails to send at the same place twice', async () => {
    const stuck = play([data(text('a')), data(text('b'))], { code: 1011, reason: 'Unable to send newest message' });
    const { items, error } = await collect(streamChat(connection(), CHAT, { transport: inTurn(stuck, stuck, stuck) }));
    expect(items).toHaveLength(4);
    expect(error).toMatchObject({ code: 1011, retryable: false });
  });

  test('and not at all when it is told not to', async () => {
    const transport = inTurn(play([data(text('a'))], { code: 1000, reason: 'Connection closed' }));
    const { items, error } = await collect(streamChat(connection(), CHAT, { transport, reconnect: false }));
    expect(items).toEqual([text('a')]);
    expect(error).toMatchObject({ fault: 'closed', code: 1000, retryable: true });
  });

  test('a number says how often in a row', async () => {
    const transport = inTurn(play([]), play([]), play([]), play([]));
    const { error } = await collect(streamChat(connection(), CHAT, { transport, reconnect: 2 }));
    expect(error).toMatchObject({ fault: 'lost' });
    expect(transport.sockets).toHaveLength(3);
  });

  test('a connection that has held makes the next failure the first one again', async () => {
    vi.useFakeTimers();
    const waits: number[] = [];
    const transport = fakeTransport((socket, count) => {
      socket.events.opened();
      setTimeout(() => socket.end(count < 5 ? LOST : { code: 1002, reason: '' }), count === 3 ? 6000 : 100);
    });
    const done = collect(streamChat(connection(), CHAT, { transport, backoff: () => 10, onWait: ({ attempt }) => void waits.push(attempt) }));
    await vi.advanceTimersByTimeAsync(10_000);
    await done;
    expect(waits).toEqual([1, 2, 1, 2]);
  });
});

describe('what is asked and told on the way', () => {
  test('the token anew for each attempt, and where the connection wants it', async () => {
    let count = 0;
    const token = async () => `token-${++count}`;
    const transport = inTurn(play([]), play([]), play([], { code: 1002, reason: '' }));
    await collect(streamChat(connection(undefined, { token, auth: 'cookie' }), CHAT, { transport }));
    expect(transport.sockets.map(({ handshake }) => handshake.token)).toEqual(['token-1', 'token-2', 'token-3']);
    expect(transport.sockets[0]?.handshake.auth).toBe('cookie');
    expect(String(transport.sockets[0]?.handshake.url)).toBe(`ws://coder.example.org/api/experimental/chats/${CHAT}/stream`);
  });

  test('wss where the deployment has https', async () => {
    const transport = inTurn(play([], { code: 1002, reason: '' }));
    await collect(streamChat(connection(undefined, { baseUrl: 'https://coder.example.org:8443' }), CHAT, { transport }));
    expect(transport.sockets[0]?.handshake.url.href).toContain('wss://coder.example.org:8443/');
  });

  test('the hook onRequest may add headers, and what it throws ends the stream', async () => {
    const transport = inTurn(play([], { code: 1002, reason: '' }));
    const onRequest = ({ headers }: { headers: Headers }) => headers.set('x-proxy', 'yes');
    await collect(streamChat(connection(undefined, { hooks: { onRequest } }), CHAT, { transport }));
    expect(transport.sockets[0]?.handshake.headers.get('x-proxy')).toBe('yes');
    const refuse = () => {
      throw new Error('not allowed');
    };
    const { error } = await collect(streamChat(connection(undefined, { hooks: { onRequest: refuse } }), CHAT, { transport }));
    expect(error).toMatchObject({ message: 'not allowed' });
    expect(transport.sockets).toHaveLength(1);
  });

  test('a token that cannot be had ends the stream with its own error', async () => {
    const transport = inTurn();
    const token = () => Promise.reject(new Error('log in first'));
    const { error } = await collect(streamChat(connection(undefined, { token }), CHAT, { transport }));
    expect(error).toMatchObject({ message: 'log in first' });
    expect(transport.sockets).toEqual([]);
  });

  test('attempts, openings, waits and ends, in order, and an opening stands between the events of two connections', async () => {
    const log: string[] = [];
    const options: StreamOptions = {
      onAttempt: ({ attempt }) => void log.push(`attempt ${attempt}`),
      onOpen: ({ reconnected }) => void log.push(reconnected ? 'open again' : 'open'),
      onWait: ({ attempt, delayMs, error }) => void log.push(`wait ${attempt} ${delayMs} ${error.name}`),
      onClose: ({ error }) => void log.push(`close ${error ? error.message : ''}`),
    };
    const refuse = (socket: FakeSocket) => socket.end({ ...LOST, explain: (facts) => new NetworkError('refused', { ...facts, retryable: true }) });
    const transport = inTurn(play([data(text('a'))]), refuse, play([data(text('b'))]));
    for await (const event of streamChat(connection(), CHAT, { transport, backoff: (attempt) => attempt, ...options })) {
      if (event.type === 'message_part') log.push(String((event.message_part.part as { text: string }).text));
      if (log.at(-1) === 'b') break;
    }
    expect(log).toEqual([
      'attempt 1',
      'open',
      'a',
      'close The connection broke off.',
      'wait 1 1 StreamError',
      'attempt 2',
      'wait 2 2 NetworkError',
      'attempt 3',
      'open again',
      'b',
      'close ',
    ]);
  });

  test('a hook that throws changes nothing', async () => {
    const faulty = () => {
      throw new Error('faulty log');
    };
    const transport = inTurn(play([data(text('a'))]), play([], { code: 1002, reason: '' }));
    const hooks = { onAttempt: faulty, onOpen: faulty, onWait: faulty, onClose: faulty };
    const { items, error } = await collect(streamChat(connection(), CHAT, { transport, ...hooks }));
    expect(items).toEqual([text('a')]);
    expect(error).toMatchObject({ code: 1002 });
  });
});

describe('S2: a handshake that fails', () => {
  const fails = (socket: FakeSocket) => socket.end(LOST);

  test('is explained by REST where the platform hides the cause, and a refusal is not repeated', async () => {
    const asked: string[] = [];
    const transport = inTurn(fails, fails);
    const rest = connection((request) => {
      asked.push(`${request.method} ${new URL(request.url).pathname}`);
      return json(401, { message: 'You are signed out.', detail: 'API key is invalid.' });
    });
    const { error } = await collect(streamChat(rest, CHAT, { transport }));
    expect(asked).toEqual([`GET /api/experimental/chats/${CHAT}`]);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 401, message: 'You are signed out.', detail: 'API key is invalid.' });
    expect(transport.sockets).toHaveLength(1);
  });

  test('is tried again where REST fails for a cause that may pass', async () => {
    const answers = [json(503, { message: 'later' }), json(404, { message: 'gone' })];
    const errors: string[] = [];
    const options: StreamOptions = { transport: inTurn(fails, fails), onWait: ({ error }) => void errors.push(error.message) };
    const { error } = await collect(
      streamChat(
        connection(() => answers.shift() as Response),
        CHAT,
        options,
      ),
    );
    expect(errors).toEqual(['later']);
    expect(error).toMatchObject({ status: 404 });
  });

  test('is tried again where REST says that all is well', async () => {
    const chat = { chat: {}, messages: [], queued_messages: [] };
    const transport = inTurn(fails, play([], { code: 1002, reason: '' }));
    const errors: unknown[] = [];
    await collect(
      streamChat(
        connection(() => json(200, chat)),
        CHAT,
        { transport, onWait: ({ error }) => void errors.push(error) },
      ),
    );
    expect(errors).toEqual([expect.objectContaining({ fault: 'lost', message: 'No connection, though the chat can be read.' })]);
  });

  test('takes no longer than the connection’s timeout, and the socket is closed', async () => {
    vi.useFakeTimers();
    const transport = fakeTransport(() => {});
    const done = collect(streamChat(connection(undefined, { timeoutMs: 500 }), CHAT, { transport, reconnect: false }));
    await vi.advanceTimersByTimeAsync(500);
    const { error } = await done;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ retryable: true, message: 'Not open within 500 ms.' });
    expect(transport.sockets[0]?.closes).toEqual([1000]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each(['', '.', '..'])('an id such as "%s" is refused at once, and nothing is sent', (id) => {
    const transport = fakeTransport(() => {});
    expect(() => streamChat(connection(), id, { transport })).toThrow(TypeError);
    expect(transport.sockets).toEqual([]);
  });
});

describe('S25: leaving', () => {
  const endless = () =>
    fakeTransport((socket) => {
      socket.events.opened();
      socket.events.frame(data(text('a'), text('b'), text('c')));
    });

  test('nothing is opened before the loop begins', async () => {
    const transport = endless();
    const events = streamChat(connection(), CHAT, { transport });
    await Promise.resolve();
    expect(transport.sockets).toEqual([]);
    for await (const _ of events) break;
    for await (const _ of events) break;
    expect(transport.sockets.map(({ closes }) => closes)).toEqual([[1000], [1000]]);
  });

  test('break closes the socket', async () => {
    const transport = endless();
    for await (const _ of streamChat(connection(), CHAT, { transport })) break;
    expect(transport.sockets[0]?.closes).toEqual([1000]);
  });

  test('throwing out of the loop closes it, and the error is the program’s own', async () => {
    const transport = endless();
    const loop = async () => {
      for await (const _ of streamChat(connection(), CHAT, { transport })) throw new Error('mine');
    };
    await expect(loop()).rejects.toThrow('mine');
    expect(transport.sockets[0]?.closes).toEqual([1000]);
  });

  test('the signal ends the loop without an error, what waits is not given any more', async () => {
    const transport = endless();
    const controller = new AbortController();
    const seen: unknown[] = [];
    for await (const event of streamChat(connection(), CHAT, { transport, signal: controller.signal })) {
      seen.push(event);
      controller.abort();
    }
    expect(seen).toHaveLength(1);
    expect(transport.sockets[0]?.closes).toEqual([1000]);
  });

  test('a signal that has fired before opens nothing', async () => {
    const transport = endless();
    expect(await collect(streamChat(connection(), CHAT, { transport, signal: AbortSignal.abort() }))).toEqual({ items: [] });
    expect(transport.sockets).toEqual([]);
  });

  test('the loop may be left while it waits for an event, and by several at once', async () => {
    const transport = fakeTransport((socket) => socket.events.opened());
    const events = streamChat(connection(), CHAT, { transport })[Symbol.asyncIterator]();
    const waiting = [events.next(), events.next(), events.next()];
    await new Promise((later) => setTimeout(later, 5));
    await events.return?.();
    expect(await Promise.all(waiting)).toEqual(Array(3).fill({ done: true, value: undefined }));
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  test('several may ask at once, and each event goes to one of them, in order', async () => {
    const transport = endless();
    const events = streamChat(connection(), CHAT, { transport })[Symbol.asyncIterator]();
    const answers = await Promise.all([events.next(), events.next(), events.next()]);
    expect(answers.map(({ value }) => value)).toEqual([text('a'), text('b'), text('c')]);
    await events.return?.();
  });
});

describe('leaving leaves nothing behind', () => {
  // Where a stream can stand when the signal fires.
  const PLACES: [
    string,
    (controller: AbortController) => { options: StreamOptions; token?: () => Promise<string>; rest?: () => Promise<Response> },
  ][] = [
    ['asking for the token', () => ({ options: { transport: fakeTransport(() => {}) }, token: () => new Promise(() => {}) })],
    ['connecting', () => ({ options: { transport: fakeTransport(() => {}) } })],
    ['asking REST why it failed', () => ({ options: { transport: fakeTransport((socket) => socket.end(LOST)) }, rest: () => new Promise(() => {}) })],
    ['waiting for the next attempt', () => ({ options: { transport: fakeTransport(play([])), backoff: () => 1e6 } })],
    ['waiting for an event', () => ({ options: { transport: fakeTransport((socket) => socket.events.opened()) } })],
    [
      'with events waiting',
      () => ({ options: { transport: fakeTransport((socket) => play([data(status('running'))])(socket)), idleTimeoutMs: 1000 } }),
    ],
    ['in a hook', (controller) => ({ options: { transport: fakeTransport((socket) => socket.events.opened()), onOpen: () => controller.abort() } })],
  ];

  test.each(PLACES)('%s', async (_, make) => {
    vi.useFakeTimers();
    const controller = new AbortController();
    const { signal } = controller;
    const listeners = { count: 0 };
    const { addEventListener, removeEventListener } = signal;
    const known = new Set<unknown>();
    signal.addEventListener = (type: string, listener: never, more?: never) => {
      known.add(listener);
      listeners.count = known.size;
      addEventListener.call(signal, type, listener, more);
    };
    signal.removeEventListener = (type: string, listener: never, more?: never) => {
      known.delete(listener);
      listeners.count = known.size;
      removeEventListener.call(signal, type, listener, more);
    };
    const { options, token, rest } = make(controller);
    const client = connection(rest, token ? { token } : {});
    const done = collect(streamChat(client, CHAT, { ...options, signal }));
    await vi.advanceTimersByTimeAsync(50);
    controller.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect((await done).error).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
    expect(listeners.count).toBe(0);
    const { sockets } = options.transport as ReturnType<typeof fakeTransport>;
    const before = sockets.length;
    await vi.advanceTimersByTimeAsync(1e7);
    expect(sockets).toHaveLength(before);
    // An end of the server's needs no close of ours, but one does no harm.
    expect(sockets.every(({ closes }) => closes.length > 0)).toBe(true);
  });
});
