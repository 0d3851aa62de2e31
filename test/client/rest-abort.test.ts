import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as client from '../../generated/client/index.js';
import { CHAT, inTurn, json, rejection, startServer, type TestServer, TOKEN } from './server.js';

const { AbortError, connect, getChat, listChats } = client;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** Timers of the client that neither fired nor were cleared. Those that `fetch` sets for its connections are its own. */
const timers = new Set<unknown>();
const { setTimeout: realSet, clearTimeout: realClear } = globalThis;
beforeEach(() => {
  server.received = [];
  timers.clear();
  globalThis.setTimeout = ((run: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) => {
    const timer = realSet(() => {
      timers.delete(timer);
      run(...given);
    }, ms);
    if (new Error().stack?.split('\n')[2]?.includes('/generated/client/')) timers.add(timer);
    return timer;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((timer: NodeJS.Timeout) => {
    timers.delete(timer);
    realClear(timer);
  }) as typeof clearTimeout;
});
afterEach(() => {
  globalThis.setTimeout = realSet;
  globalThis.clearTimeout = realClear;
});

/** A controller whose signal counts who listens. */
function countedSignal() {
  const controller = new AbortController();
  const { signal } = controller;
  let listeners = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = ((...given: Parameters<typeof addEventListener>) => {
    listeners += 1;
    addEventListener.apply(signal, given);
  }) as typeof addEventListener;
  signal.removeEventListener = ((...given: Parameters<typeof removeEventListener>) => {
    listeners -= 1;
    removeEventListener.apply(signal, given);
  }) as typeof removeEventListener;
  return { controller, signal, listeners: () => listeners };
}

/** Says that it was reached, and never ends. */
const hang = (reached: () => void) => {
  reached();
  return new Promise<never>(() => {});
};
const reason = new Error('The user went away.');

describe('a call that is aborted ends at once, and leaves nothing behind', () => {
  /** Each point at which a call can stand: how it gets there, and how the test knows. */
  const points: [string, (reached: () => void) => Partial<client.ConnectOptions> & { answer?: TestServer['answer'] }][] = [
    ['while the token is asked for', (reached) => ({ token: () => hang(reached) })],
    ['while a hook takes its time', (reached) => ({ hooks: { onRequest: () => hang(reached) } })],
    ['while the server thinks', (reached) => ({ answer: reached })],
    [
      'in the middle of the body',
      (reached) => ({
        answer: (response) => {
          response.writeHead(200).write('[');
          realSet(reached, 20);
        },
      }),
    ],
    ['while a fetch that knows no signals hangs', (reached) => ({ fetch: () => hang(reached) })],
    ['between two attempts', (reached) => ({ answer: json(503, { message: 'Busy.' }), backoff: () => 60_000, hooks: { onRetry: reached } })],
    ['during the second attempt', (reached) => ({ answer: inTurn(json(503, { message: 'Busy.' }), reached), backoff: () => 0 })],
  ];

  test.each(points)('%s', async (_, arrange) => {
    const { controller, signal, listeners } = countedSignal();
    let reach = () => {};
    const reached = new Promise<void>((resolve) => {
      reach = resolve;
    });
    const { answer, ...options } = arrange(() => reach());
    server.answer = answer ?? json(200, []);
    const rejected = rejection(listChats(connect({ baseUrl: server.origin, token: TOKEN, ...options }), { signal }));
    await reached;
    expect(listeners()).toBe(1);
    expect(timers.size).toBe(1);
    controller.abort(reason);
    const error = (await rejected) as client.AbortError;
    expect(error).toBeInstanceOf(AbortError);
    expect(error.name).toBe('AbortError');
    expect(error.kind).toBe('abort');
    expect(error.cause).toBe(reason);
    expect(error.retryable).toBe(false);
    expect(listeners()).toBe(0);
    expect(timers.size).toBe(0);
  });

  test('before it began: nothing is asked and nothing is sent', async () => {
    let asked = 0;
    const token = () => {
      asked += 1;
      return TOKEN;
    };
    const error = await rejection(listChats(connect({ baseUrl: server.origin, token }), { signal: AbortSignal.abort(reason) }));
    expect(error).toMatchObject({ kind: 'abort', cause: reason });
    expect(asked).toBe(0);
    expect(server.received).toEqual([]);
  });

  test('when the token comes after all, no request leaves', async () => {
    const { controller, signal } = countedSignal();
    let give = (_: string) => {};
    const token = () =>
      new Promise<string>((resolve) => {
        give = resolve;
      });
    let sent = 0;
    const fetch = async () => {
      sent += 1;
      return Response.json([]);
    };
    const rejected = rejection(listChats(connect({ baseUrl: server.origin, token, fetch }), { signal }));
    controller.abort(reason);
    await rejected;
    give(TOKEN);
    await new Promise((later) => realSet(later, 5));
    expect(sent).toBe(0);
  });

  test('the server sees the connection close', async () => {
    const { controller, signal } = countedSignal();
    server.drop();
    let closed = false;
    const asked = new Promise<void>((resolve) => {
      server.answer = (response) => {
        response.on('close', () => {
          closed = true;
        });
        resolve();
      };
    });
    const rejected = rejection(getChat(connect({ baseUrl: server.origin, token: TOKEN }), CHAT, { signal }));
    await asked;
    controller.abort();
    expect(await rejected).toMatchObject({ kind: 'abort', cause: { name: 'AbortError' } });
    await expect.poll(() => closed).toBe(true);
  });

  test('after any number of turns of the event loop: a value or an AbortError, and nothing left', async () => {
    const outcomes = new Set<string>();
    for (let turns = 0; turns < 80; turns++) {
      const { controller, signal, listeners } = countedSignal();
      let calls = 0;
      const fetch = async () => {
        for (let index = 0; index < 5; index++) await undefined;
        calls += 1;
        return calls < 3 ? Response.json({ message: 'Busy.' }, { status: 503 }) : Response.json([]);
      };
      const token = async () => {
        for (let index = 0; index < 5; index++) await undefined;
        return TOKEN;
      };
      const connection = connect({ baseUrl: server.origin, token, fetch, backoff: () => 0 });
      const outcome = listChats(connection, { signal }).then(
        () => 'value',
        (error: client.ClientError) => error.kind,
      );
      for (let index = 0; index < turns; index++) await (index % 8 === 7 ? new Promise((later) => setImmediate(later)) : undefined);
      controller.abort(reason);
      outcomes.add(await outcome);
      expect(listeners()).toBe(0);
      expect(timers.size).toBe(0);
    }
    expect(outcomes).toContain('abort');
    expect([...outcomes].every((outcome) => outcome === 'abort' || outcome === 'value')).toBe(true);
  });
});

describe('a call that ends by itself leaves nothing behind either', () => {
  test.each([
    ['a value', json(200, [])],
    ['a refusal', json(404, { message: 'No.' })],
    ['a fault of the protocol', json(202, [])],
    ['a lost connection', () => server.drop()],
    ['a timeout', () => {}],
  ])('%s', async (_, answer) => {
    const { signal, listeners } = countedSignal();
    server.answer = answer;
    const connection = connect({ baseUrl: server.origin, token: TOKEN, timeoutMs: 80, retries: 1, backoff: () => 1 });
    await listChats(connection, { signal }).catch(() => {});
    expect(listeners()).toBe(0);
    expect(timers.size).toBe(0);
  });

  test('one signal for many calls gathers no listeners', async () => {
    const { signal, listeners } = countedSignal();
    server.answer = json(200, []);
    const connection = connect({ baseUrl: server.origin, token: TOKEN });
    await Promise.all(Array.from({ length: 20 }, () => listChats(connection, { signal })));
    expect(listeners()).toBe(0);
  });
});
