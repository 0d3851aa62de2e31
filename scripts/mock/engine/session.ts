import { chatStream } from '../../../generated/client/stream.js';
import type { Task } from './agenda.js';
import type { Engine } from './engine.js';
import type { ChatRow } from './rows.js';
import type { ServerSocket, SocketListener } from './socket.js';

const { eventsPerFrame, serverBufferEvents, pingIntervalSeconds, pongTimeoutSeconds, writeTimeoutSeconds } = chatStream.limits;

/** What a socket may hold back before we wait for it. With one frame on top, it is all that a slow reader costs. */
const HIGH_WATER = 256 * 1024;

/** The closes of the server (law S25). */
export const CLOSES = {
  ended: [1000, 'Connection closed'],
  silent: [1001, 'Ping failed'],
  spoken: [1002, 'Clients cannot send messages for one-way WebSockets'],
  unreadable: [1011, 'Unable to process invalid message from client'],
  unwritable: [1011, 'Unable to send newest message'],
} as const satisfies Record<string, readonly [number, string]>;

export type EventKind = 'message' | 'part' | 'status' | 'error' | 'queue' | 'retry';

/** One thing that happens to the socket, in its turn. Faults make their own. */
export type Outgoing =
  | { send: string | Uint8Array; broken?: boolean }
  | { pause: number }
  | { close: readonly [number, string] | [] }
  | { cut: true }
  | { mute: true }
  | { ping: true };

/** A fault in a stream: sees the snapshot and each frame before they leave, and may put others in their place. */
export interface Shaper {
  snapshot?(events: string[], session: Session): string[];
  /** `index` counts the frames since the shaper came. */
  frame?(text: string, index: number, session: Session): Outgoing[];
  /** Said right after the handshake, before the snapshot. */
  opened?(session: Session): Outgoing[];
}

/** One open stream: snapshot first, then live (law S11). Bounded in all it keeps, however slow its reader is. */
export class Session implements SocketListener {
  readonly chat: ChatRow;
  readonly id: number;
  open = true;
  readonly #engine: Engine;
  readonly #socket: ServerSocket;
  readonly #shapers: { shaper: Shaper; frames: number }[];
  readonly #snapshot: string[];
  #snapshotAt = 0;
  #backlog: string[] = [];
  /** The newest message that was put in the backlog; a live message needs a greater id (law S14). */
  #lastMessage: number;
  /** What was left out while the reader was slow, and is read again when it has caught up. */
  #missed: { messages?: true; status?: true; queue?: true; error?: string } = {};
  readonly #outgoing: Outgoing[] = [];
  #resume: Task | undefined;
  #stuck: Task | undefined;
  #keepalive: Task | undefined;
  #pongDue = false;
  #muted = false;

  constructor(engine: Engine, id: number, chat: ChatRow, socket: ServerSocket, shapers: Shaper[]) {
    this.#engine = engine;
    this.id = id;
    this.chat = chat;
    this.#socket = socket;
    this.#shapers = shapers.map((shaper) => ({ shaper, frames: 0 }));
    this.#lastMessage = chat.messages.at(-1)?.id ?? 0;
    this.#snapshot = shapers.reduce((events, shaper) => shaper.snapshot?.(events, this) ?? events, engine.snapshotOf(chat));
    for (const shaper of shapers) this.#outgoing.push(...(shaper.opened?.(this) ?? []));
    this.#planPing();
  }

  /** Joins a fault to a stream that is open already. */
  shape(shaper: Shaper): void {
    this.#shapers.push({ shaper, frames: 0 });
    this.#outgoing.push(...(shaper.opened?.(this) ?? []));
  }

  /** Takes an event for this reader, or notes that it has missed one (law S20). */
  push(kind: EventKind, text: string): void {
    if (!this.open) return;
    this.#makeRoom();
    if (this.#backlog.length < serverBufferEvents) {
      this.#backlog.push(text);
      return;
    }
    // Behind a message bus what is durable is read again from the database, so only parts and retries are lost.
    if (!this.#engine.options.bus) return;
    if (kind === 'status') this.#missed.status = true;
    else if (kind === 'queue') this.#missed.queue = true;
    else if (kind === 'error') this.#missed.error = text;
  }

  /** A reader that keeps up loses nothing, however much happens in one turn. */
  #makeRoom(): void {
    if (this.#backlog.length >= serverBufferEvents && this.#socket.buffered <= HIGH_WATER) this.flush();
  }

  /** Takes the messages that this reader has not been sent yet. */
  pushMessages(): void {
    if (!this.open) return;
    for (const message of this.chat.messages) {
      if (message.id <= this.#lastMessage) continue;
      this.#makeRoom();
      if (this.#backlog.length >= serverBufferEvents) {
        if (!this.#engine.options.bus) this.#lastMessage = message.id;
        else this.#missed.messages = true;
        continue;
      }
      this.#lastMessage = message.id;
      if (!message.hidden) this.#backlog.push(this.#engine.messageEvent(message));
    }
  }

  /** Hands over as much as the socket takes. Called at the end of each turn of the engine. */
  flush(): void {
    while (this.open && this.#resume === undefined) {
      const next = this.#outgoing.shift();
      if (next !== undefined) {
        this.#do(next);
        continue;
      }
      if (this.#socket.buffered > HIGH_WATER) {
        this.#wait();
        return;
      }
      const frame = this.#nextFrame();
      if (frame === undefined) return;
      this.#outgoing.push(...this.#shaped(frame));
    }
  }

  #nextFrame(): string | undefined {
    let events: string[];
    if (this.#snapshotAt < this.#snapshot.length) {
      events = this.#snapshot.slice(this.#snapshotAt, this.#snapshotAt + eventsPerFrame);
      this.#snapshotAt += events.length;
      if (this.#snapshotAt >= this.#snapshot.length) this.#snapshot.length = this.#snapshotAt = 0;
    } else {
      if (this.#backlog.length === 0) this.#catchUp();
      if (this.#backlog.length === 0) return undefined;
      events = this.#backlog;
      this.#backlog = [];
    }
    return `{"type":"data","data":[${events.join(',')}]}\n`;
  }

  /** In the order of one notice: message, status, error, queue (law S16). */
  #catchUp(): void {
    const { messages, status, error, queue } = this.#missed;
    this.#missed = {};
    if (messages) this.pushMessages();
    if (status) this.push('status', this.#engine.statusEvent(this.chat));
    if (error !== undefined) this.push('error', error);
    if (queue) this.push('queue', this.#engine.queueEvent(this.chat));
  }

  #shaped(text: string): Outgoing[] {
    let outgoing: Outgoing[] = [{ send: text }];
    for (const shaped of this.#shapers) {
      if (shaped.shaper.frame === undefined) continue;
      outgoing = outgoing.flatMap((item) => {
        if (!('send' in item) || item.broken || typeof item.send !== 'string') return [item];
        return shaped.shaper.frame?.(item.send, shaped.frames++, this) ?? [item];
      });
    }
    return outgoing;
  }

  #do(item: Outgoing): void {
    if ('send' in item) {
      if (this.#muted) return;
      if (!item.broken && typeof item.send === 'string') this.#engine.checkFrame(item.send);
      this.#socket.send(item.send);
      this.#engine.framesSent++;
    } else if ('pause' in item) {
      this.#resume = this.#engine.plan(item.pause, () => {
        this.#resume = undefined;
        this.#engine.dirty(this);
      });
    } else if ('close' in item) this.close(item.close);
    else if ('cut' in item) {
      this.#end();
      this.#socket.cut();
    } else if ('mute' in item) this.#muted = true;
    else this.#socket.ping();
  }

  /** A write that does not end in time ends the stream. */
  #wait(): void {
    this.#stuck ??= this.#engine.planOnWall(writeTimeoutSeconds * 1000, () => this.close(CLOSES.unwritable));
  }

  #planPing(): void {
    const wait = this.#pongDue ? pongTimeoutSeconds : pingIntervalSeconds;
    this.#keepalive = this.#engine.planOnWall(wait * 1000, () => {
      if (this.#pongDue) return this.close(CLOSES.silent);
      this.#pongDue = true;
      this.#socket.ping();
      this.#planPing();
    });
  }

  close([code, reason]: readonly [number, string] | readonly []): void {
    if (!this.open) return;
    this.#end();
    this.#socket.close(code, reason);
  }

  #end(): void {
    this.open = false;
    this.#backlog = [];
    this.#snapshot.length = 0;
    this.#outgoing.length = 0;
    for (const task of [this.#resume, this.#stuck, this.#keepalive]) if (task) task.cancelled = true;
    this.#engine.forget(this);
  }

  message(data: string | Uint8Array): void {
    this.#engine.turn(() => {
      this.#engine.received.add({ kind: 'frame', session: this.id, bytes: data.length });
      this.close(CLOSES.spoken);
    });
  }

  pong(): void {
    if (!this.open || !this.#pongDue) return;
    this.#pongDue = false;
    if (this.#keepalive) this.#keepalive.cancelled = true;
    this.#engine.turn(() => this.#planPing());
  }

  drained(): void {
    if (!this.open || this.#socket.buffered > HIGH_WATER) return;
    if (this.#stuck) this.#stuck.cancelled = true;
    this.#stuck = undefined;
    this.#engine.turn(() => this.#engine.dirty(this));
  }

  unreadable(): void {
    this.#engine.turn(() => this.close(CLOSES.unreadable));
  }

  closed(code: number, reason: string): void {
    this.#engine.turn(() => {
      this.#engine.received.add({ kind: 'close', session: this.id, code, reason });
      if (this.open) this.#end();
    });
  }
}
