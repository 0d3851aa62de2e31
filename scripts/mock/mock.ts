import type { ChatMessagePart } from '../../generated/client/types.js';
import type { Violation } from './engine/check.js';
import { byHand, byTheWall, type Driver } from './engine/clock.js';
import { Engine } from './engine/engine.js';
import { handle, shakeHands, tooLarge } from './engine/handle.js';
import { type EngineOptions, type Limits, withDefaults } from './engine/options.js';
import { push } from './engine/play.js';
import type { Received } from './engine/received.js';
import { type Answer, type Incoming, type Outcome, write } from './engine/request.js';
import { CLOSES } from './engine/session.js';
import { setUp } from './engine/setup.js';
import { loadState, type MockState, saveState } from './engine/state.js';
import { Worker } from './engine/worker.js';
import { FaultBox } from './faults/box.js';
import type { Aim, Values } from './faults/info.js';
import { promote } from './operations/messages.js';
import { allDelivered, PairSocket } from './pair.js';
import type { Push } from './scenarios/scenario.js';
import type { Status } from './states.js';

export type MockOptions = Partial<Omit<EngineOptions, 'limits' | 'latency'>> & {
  limits?: Partial<Limits>;
  /** Milliseconds, or a range, by which each answer is late. */
  latency?: number | readonly [number, number];
  /** `wall`: time passes by itself. `hand`: only `advance` moves it, and then nothing depends on the machine. */
  clock?: 'wall' | 'hand';
  /** Faults to begin with: a name, or a name with what it takes. */
  faults?: readonly (string | readonly [string, Values & Aim])[];
  /** What `save` gave at another time. */
  state?: unknown;
};

/** A handshake that the mock refused. `response` is what it answered instead of the upgrade. */
export class HandshakeRefused extends Error {
  override name = 'HandshakeRefused';
  readonly response: Response;
  constructor(response: Response) {
    super(`expected handshake response status code 101 but got ${response.status}`);
    this.response = response;
  }
}

export interface ConnectOptions {
  /** Absent: the first user's. `null`: none. */
  token?: string | null;
  headers?: Record<string, string>;
}

/** What a chat looks like from inside, for a test that wants to be sure. */
export interface ChatState {
  id: string;
  status: Status;
  archived: boolean;
  messages: number[];
  queue: number[];
  lastError: string | null;
}

const BASE = 'http://mock.test';

/** What may change while a mock runs. What waits already keeps its time. */
export type Adjustment = Partial<Pick<MockOptions, 'speed' | 'latency' | 'scenario'>>;

/** The mock without a port: what runs in tests, in service workers and in pages. */
export class MockCore {
  /** @internal */
  readonly engine: Engine;
  /** @internal */
  readonly driver: Driver;
  /** A `WebSocket` class whose sockets end in this mock, for whoever wants to be given one. */
  readonly WebSocket: new (
    url: string | URL,
    protocols?: unknown,
    options?: { headers?: Record<string, string> },
  ) => PairSocket;

  constructor(options: MockOptions = {}) {
    const { clock = 'wall', faults = [], state, latency, ...given } = options;
    const start = given.start ?? (clock === 'wall' ? Date.now() : undefined);
    this.engine = new Engine(withDefaults({ ...given, ...(start !== undefined && { start }), latency: rangeOf(latency) }));
    this.engine.worker = new Worker(this.engine);
    this.engine.faults = new FaultBox(this.engine);
    if (state !== undefined) loadState(this.engine, state);
    else if (this.engine.options.setup === 'ready') setUp(this.engine);
    for (const fault of faults) {
      if (typeof fault === 'string') this.inject(fault);
      else this.inject(...fault);
    }
    this.driver = clock === 'wall' ? byTheWall(this.engine) : byHand(this.engine);
    const core = this;
    this.WebSocket = class extends PairSocket {
      constructor(url: string | URL, protocols?: unknown, { headers = {} }: { headers?: Record<string, string> } = {}) {
        super(String(url));
        const target = new URL(url, BASE);
        void core.#handshake(`${target.pathname}${target.search}`, { host: target.host, ...headers }, this);
        void protocols;
      }
    };
  }

  /** Answers a request. Paths without a host will do. */
  async fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    const request = new Request(typeof input === 'string' ? new URL(input, BASE) : input, init);
    request.signal.throwIfAborted();
    const { bodyBytes } = this.engine.options.limits;
    const bytes = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
    const url = new URL(request.url);
    const outcome =
      bytes !== undefined && bytes.length > bodyBytes
        ? this.refuseLarge()
        : this.handle({
            method: request.method,
            target: `${url.pathname}${url.search}`,
            header: (name) => request.headers.get(name) ?? undefined,
            body: bytes === undefined ? '' : decodeBody(bytes),
          });
    await this.wait(outcome.delay, request.signal);
    if (outcome.reset) throw new TypeError('fetch failed');
    return toResponse(outcome.answer);
  }

  /** Opens a stream: of a chat, by its id, or of any path. Rejects with HandshakeRefused when it is not to be. */
  async connect(chat: string, { token, headers = {} }: ConnectOptions = {}): Promise<PairSocket> {
    const target = chat.startsWith('/') ? chat : `/api/experimental/chats/${chat}/stream`;
    const own = token === undefined ? this.token : token;
    const socket = new PairSocket(`ws://mock.test${target}`);
    const refused = await this.#handshake(target, { host: 'mock.test', ...(own !== null && { 'coder-session-token': own }), ...headers }, socket);
    if (refused !== undefined) throw new HandshakeRefused(refused);
    return socket;
  }

  async #handshake(target: string, headers: Record<string, string>, socket: PairSocket): Promise<Response | undefined> {
    const all: Record<string, string> = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    };
    for (const [name, value] of Object.entries(headers)) all[name.toLowerCase()] = value;
    // Not in the caller's turn: it has not had the time to listen.
    await Promise.resolve();
    this.driver.sync();
    const hands = shakeHands(this.engine, { method: 'GET', target, header: (name) => all[name], body: '' });
    if ('refused' in hands) {
      await this.wait(hands.refused.delay);
      socket.refuse();
      return hands.refused.reset ? Response.error() : toResponse(hands.refused.answer);
    }
    socket.accept((end) => hands.accept(end));
    return undefined;
  }

  /**
   * For whoever brings requests in by another way than `fetch`.
   *
   * @internal
   */
  handle(request: Incoming): Outcome {
    this.driver.sync();
    return handle(this.engine, request);
  }

  /** @internal */
  refuseLarge(): Outcome {
    const failure = tooLarge(this.engine.options.limits.bodyBytes);
    return { answer: write(failure.status, failure.body, { connection: 'close' }), delay: 0, reset: false };
  }

  /**
   * Waits on the engine's clock.
   *
   * @internal
   */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void> | undefined {
    if (milliseconds <= 0) return undefined;
    return new Promise((done, fail) => {
      const task = this.engine.plan(milliseconds, done);
      signal?.addEventListener('abort', () => {
        task.cancelled = true;
        fail(signal.reason);
      });
    });
  }

  /** The first user's token. */
  get token(): string {
    return this.engine.options.users[0]?.token ?? '';
  }

  /** Moves the clock on, and lets sockets deliver what that brought. */
  async advance(milliseconds: number): Promise<void> {
    this.driver.sync();
    const { agenda } = this.engine;
    const until = agenda.now + milliseconds;
    // Step by step: what a step sends is received before the next one, as it would be in time.
    for (let due = agenda.nextDue; due !== undefined && due <= until; due = agenda.nextDue) {
      this.driver.skipTo(due);
      await allDelivered();
    }
    this.driver.skipTo(until);
    await allDelivered();
  }

  /** Moves the clock on until no chat is at work, or so long has passed. */
  async settle(most = 600_000): Promise<void> {
    const until = this.engine.agenda.now + most;
    const { workers } = this.engine.options;
    const busy = () =>
      [...this.engine.store.chats.values()].some(
        (chat) => (chat.status === 'pending' && workers) || chat.status === 'running' || this.engine.worker.has(chat),
      );
    while (busy() && this.engine.agenda.now < until) {
      const due = this.engine.agenda.nextDue;
      if (due === undefined) break;
      await this.advance(Math.max(0, due - this.engine.agenda.now));
    }
    await allDelivered();
  }

  /** Switches a fault on; what it gives back switches it off. */
  inject(name: string, values: Values & Aim = {}): () => void {
    return this.engine.faults.inject(name, values);
  }

  /**
   * Lets a fault befall the streams of a chat that are open now, and gives back how many that are. `inject` is for those
   * that are yet to be opened.
   *
   * @throws FaultMistake when there is no such fault of streams, or it has no such parameter.
   */
  strike(chatId: string, name: string, values: Values = {}): number {
    return this.#withChat(chatId, (chat) => this.engine.faults.strike(chat, name, values));
  }

  clearFaults(): void {
    this.engine.faults.clear();
  }

  /** The names of the faults that are switched on. */
  get activeFaults(): string[] {
    return this.engine.faults.names;
  }

  /**
   * Changes the speed, the latency or the scenario while the mock runs.
   *
   * @throws RangeError when the speed is not above 0, or there is no such scenario.
   */
  adjust({ speed, latency, scenario }: Adjustment): void {
    const { engine } = this;
    if (speed !== undefined && !(speed > 0)) throw new RangeError(`A speed is above 0, not ${speed}`);
    if (scenario !== undefined && !engine.scenarios.has(scenario)) throw new RangeError(`There is no scenario "${scenario}"`);
    if (speed !== undefined) this.driver.pace(speed);
    if (latency !== undefined) engine.options.latency = rangeOf(latency);
    if (scenario !== undefined) engine.options.scenario = scenario;
  }

  /** What came in, oldest first, without tokens and keys. */
  get received(): Received[] {
    return this.engine.received.list();
  }

  /** What crossed and did not hold. */
  get violations(): readonly Violation[] {
    return this.engine.violations;
  }

  /** A look inside. */
  inspect(chatId: string): ChatState | undefined {
    const chat = this.engine.store.chats.get(chatId);
    if (chat === undefined) return undefined;
    const { id, status, archived, messages, queue, lastError } = chat;
    return {
      id,
      status,
      archived,
      messages: messages.filter(({ hidden }) => !hidden).map((one) => one.id),
      queue: queue.map((one) => one.id),
      lastError,
    };
  }

  /** What no operation of the contract does, and the server does all the same. */
  readonly server = {
    /** A worker takes a pending chat, now. */
    acquire: (chatId: string) => this.#withChat(chatId, (chat) => this.engine.worker.acquire(chat)),
    /** A queued message is promoted. */
    promote: (chatId: string, queuedId: number): ChatMessagePart[] | undefined =>
      this.#withChat(chatId, (chat) => promote(this.engine, chat, queuedId)),
    /** The worker of a running chat dies, and somebody notices. */
    loseWorker: (chatId: string) => this.#withChat(chatId, (chat) => this.engine.worker.die(chat)),
    /** Something is pushed to git. */
    push: (chatId: string, given: Push) => this.#withChat(chatId, (chat) => push(this.engine, chat, given)),
    /** The server goes down: runs end, and every stream is closed with 1000. */
    shutdown: () =>
      this.engine.turn(() => {
        this.engine.worker.shutdown();
        for (const sessions of this.engine.sessions.values()) {
          for (const session of [...sessions]) {
            session.flush();
            session.close(CLOSES.ended);
          }
        }
      }),
  };

  #withChat<T>(id: string, run: (chat: NonNullable<ReturnType<Engine['store']['chats']['get']>>) => T): T {
    const chat = this.engine.store.chats.get(id);
    if (chat === undefined) throw new Error(`There is no chat ${id}`);
    this.driver.sync();
    return this.engine.turn(() => run(chat));
  }

  save(): MockState {
    return saveState(this.engine);
  }

  /** Stops the clock. */
  close(): void {
    this.driver.stop();
  }
}

function rangeOf(latency: MockOptions['latency'] = 0): readonly [number, number] {
  return typeof latency === 'number' ? [latency, latency] : latency;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Text as the server reads it: broken UTF-8 becomes U+FFFD, a byte order mark stays. */
function decodeBody(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

function toResponse({ status, headers, body }: Answer): Response {
  return new Response(body ?? null, { status, headers });
}
