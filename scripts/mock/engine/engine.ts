import type { ChatMessagePart, ChatQueuedMessage } from '../../../generated/client/types.js';
import type { FaultBox } from '../faults/box.js';
import { encodeInner } from '../go/encode.js';
import { SCENARIOS } from '../scenarios/named.js';
import type { Scenario } from '../scenarios/scenario.js';
import { type Happening, transition } from '../states.js';
import { Agenda, type Task } from './agenda.js';
import { byTokenId } from './auth.js';
import { Chance } from './chance.js';
import { Checker, GUARD, type Report, type Violation } from './check.js';
import type { EngineOptions } from './options.js';
import { ReceivedLog } from './received.js';
import type { ChatRow, MessageRow, UserRow } from './rows.js';
import { type EventKind, Session, type Shaper } from './session.js';
import type { ServerSocket } from './socket.js';
import { Store } from './store.js';
import { messageText, viewPart, viewQueued } from './views.js';
import type { Worker } from './worker.js';

/**
 * What all parts of the mock share: the clock, the ids, what is stored, and who is to be told. It does no I/O and
 * sets no timer: requests and sockets are handed in, and somebody else moves the clock.
 */
export class Engine {
  readonly options: EngineOptions;
  readonly agenda: Agenda;
  readonly chance: Chance;
  readonly store: Store;
  readonly received: ReceivedLog;
  readonly users: Map<string, UserRow>;
  readonly scenarios: Map<string, Scenario>;
  readonly violations: Violation[] = [];
  readonly sessions = new Map<string, Set<Session>>();
  worker!: Worker;
  faults!: FaultBox;
  /** Told after each turn that may have changed something worth keeping. */
  onTurn: (() => void) | undefined;
  framesSent = 0;
  sessionCount = 0;
  #lastSession = 0;
  #depth = 0;
  readonly #dirty = new Set<Session>();
  readonly #checker: Checker;
  /** The parts of each run that no stored message covers yet: what a snapshot begins with. */
  readonly #buffers = new Map<string, string[]>();

  constructor(options: EngineOptions) {
    this.options = options;
    this.agenda = new Agenda(options.start);
    this.chance = new Chance(options.seed);
    this.store = new Store(this.agenda, this.chance, options.limits);
    this.received = new ReceivedLog(options.limits.received, () => this.agenda.now);
    this.users = byTokenId(options.users);
    this.scenarios = new Map([...SCENARIOS, ...options.scenarios].map((scenario) => [scenario.name, scenario]));
    this.#checker = new Checker((violation) => this.#violated(violation));
  }

  get checker(): Checker | undefined {
    return this.options.check === 'off' ? undefined : this.#checker;
  }

  #violated(violation: Violation): void {
    if (this.violations.length < 1000) this.violations.push(violation);
    const guard = (globalThis as { [GUARD]?: Report })[GUARD];
    (this.options.onViolation ?? guard)?.(violation);
  }

  // --- Turns: everything that happens is one, and at its end each touched stream gets its frames.

  turn<T>(run: () => T): T {
    this.#depth++;
    try {
      return run();
    } finally {
      if (this.#depth === 1) {
        for (const session of this.#dirty) {
          this.#dirty.delete(session);
          session.flush();
        }
        this.onTurn?.();
      }
      this.#depth--;
    }
  }

  dirty(session: Session): void {
    this.#dirty.add(session);
  }

  /** Plans a turn, on the assistant's clock. */
  plan(milliseconds: number, run: () => void): Task {
    return this.agenda.after(milliseconds, () => this.turn(run));
  }

  /** Plans a turn, on the clock of the network, which no speed changes. */
  planOnWall(milliseconds: number, run: () => void): Task {
    return this.plan(milliseconds * this.options.speed, run);
  }

  // --- Status: through the table only.

  /** Changes the status as the table says; tells the streams unless asked not to. */
  move(chat: ChatRow, happening: Happening): void {
    const from = chat.status;
    chat.status = transition(from, happening);
    this.store.touch(chat);
    this.options.onTransition?.(chat, from, happening);
    if (chat.status === 'pending') this.worker.wake(chat);
  }

  // --- Streams.

  openSession(chat: ChatRow, socket: ServerSocket, shapers: Shaper[]): Session {
    const session = new Session(this, ++this.#lastSession, chat, socket, shapers);
    const sessions = this.sessions.get(chat.id) ?? new Set();
    sessions.add(session);
    this.sessions.set(chat.id, sessions);
    this.sessionCount++;
    this.received.add({ kind: 'open', session: session.id, chat: chat.id });
    this.dirty(session);
    return session;
  }

  forget(session: Session): void {
    this.#dirty.delete(session);
    const sessions = this.sessions.get(session.chat.id);
    if (!sessions?.delete(session)) return;
    this.sessionCount--;
    if (sessions.size === 0) this.sessions.delete(session.chat.id);
  }

  checkFrame(text: string): void {
    this.checker?.frame(text);
  }

  #publish(chat: ChatRow, kind: EventKind, text: () => string): void {
    const sessions = this.sessions.get(chat.id);
    if (sessions === undefined) return;
    const made = text();
    for (const session of sessions) {
      session.push(kind, made);
      this.#dirty.add(session);
    }
  }

  /** A notice that there are new messages: each reader gets those it has not had. */
  tellMessages(chat: ChatRow): void {
    for (const session of this.sessions.get(chat.id) ?? []) {
      session.pushMessages();
      this.#dirty.add(session);
    }
  }

  tellStatus(chat: ChatRow): void {
    this.#publish(chat, 'status', () => this.statusEvent(chat));
  }

  tellQueue(chat: ChatRow): void {
    this.#publish(chat, 'queue', () => this.queueEvent(chat));
  }

  tellError(chat: ChatRow, message: string): void {
    this.#publish(chat, 'error', () => event(chat, 'error', 'error', encodeInner({ message })));
  }

  tellRetry(chat: ChatRow, retry: { attempt: number; delay_ms: number; error: string; retrying_at: string }): void {
    this.#publish(chat, 'retry', () => event(chat, 'retry', 'retry', encodeInner(retry)));
  }

  /** A fragment of what is being written: for those who listen, and for snapshots until a message covers it. */
  tellPart(chat: ChatRow, role: 'assistant' | 'tool', part: ChatMessagePart): void {
    const text = this.partEvent(chat, role, part);
    const buffer = this.#buffers.get(chat.id) ?? [];
    if (buffer.length < MOST_BUFFERED) buffer.push(text);
    this.#buffers.set(chat.id, buffer);
    this.#publish(chat, 'part', () => text);
  }

  /** Forgets the parts that are covered by now: at each step, or only when the run is over. */
  clearParts(chat: ChatRow, over: boolean): void {
    if (over || this.options.variant === 'after') this.#buffers.delete(chat.id);
  }

  // --- Events as JSON text.

  messageEvent(message: MessageRow): string {
    return `{"type":"message","chat_id":"${message.chatId}","message":${messageText(message)}}`;
  }

  statusEvent(chat: ChatRow): string {
    return event(chat, 'status', 'status', `{"status":"${chat.status}"}`);
  }

  /** An empty queue is told by no list at all (law S7). */
  queueEvent(chat: ChatRow): string {
    if (chat.queue.length === 0) return `{"type":"queue_update","chat_id":"${chat.id}"}`;
    return event(chat, 'queue_update', 'queued_messages', encodeInner(chat.queue.map(viewQueued) as unknown as ChatQueuedMessage[]));
  }

  partEvent(chat: ChatRow, role: 'assistant' | 'tool', part: ChatMessagePart): string {
    return event(chat, 'message_part', 'message_part', `{"role":"${role}","part":${encodeInner(viewPart(part))}}`);
  }

  /** What every stream begins with, in its order (law S11). */
  snapshotOf(chat: ChatRow): string[] {
    const parts = this.#buffers.get(chat.id) ?? [];
    return [
      ...(this.options.variant === 'after' ? [this.statusEvent(chat)] : []),
      ...parts,
      ...chat.messages.filter((message) => !message.hidden).map((message) => this.messageEvent(message)),
      ...(chat.queue.length > 0 ? [this.queueEvent(chat)] : []),
      ...(this.options.repeatParts ? parts : []),
    ];
  }
}

/** A run of more parts than this has lost its first ones for those who come late. */
const MOST_BUFFERED = 20_000;

function event(chat: ChatRow, type: string, key: string, payload: string): string {
  return `{"type":"${type}","chat_id":"${chat.id}","${key}":${payload}}`;
}
