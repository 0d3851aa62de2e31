// Generated from spec/ by npm run generate. Do not edit.

import type { Connection } from '../connection.js';
import { type ClientError, type ErrorFacts, ProtocolError, type Violation } from '../errors.js';
import { guardIntegers } from '../integers.js';
import { isObject } from '../json.js';
import { chatStreamClientBufferEvents, chatStreamEventTypes, chatStreamFrameBytes } from '../stream.js';
import type { ChatStreamEvent } from '../types.js';
import { tell } from '../wait.js';
import { StreamError, type StreamFault } from './errors.js';
import type { Socket } from './transport.js';

/** Bounds of what a channel keeps. Where they are reached the server is made to wait, or the stream is given up. */
export interface ChannelLimits {
  /**
   * Events that wait for the program: no further frame is read once so many do. 128 unless told otherwise. The frames that
   * one read of the socket had brought by then wait beside them, undecoded: 64 KiB at most on Node.
   */
  maxEvents?: number | undefined;
  /** Bytes that wait for the program, frames not yet read included. Four frames of the longest unless told otherwise. */
  maxBytes?: number | undefined;
  /**
   * How long nothing at all may come, in milliseconds; 0 for ever. Four pings' time where the platform shows pings, and for
   * ever where it does not: a chat at rest is silent (law S26).
   */
  idleTimeoutMs?: number | undefined;
}

export interface ChannelOptions extends ChannelLimits {
  /** The chat that was asked for: events without an id are given this one (law S24). */
  chatId: string;
  /** What its errors tell of the call. */
  facts: ErrorFacts;
  /** Where unknown values, warnings and unsafe integers are told, and how events are validated. */
  connection: Pick<Connection, 'hooks' | 'validate'>;
  /** There is something new: `take` may give an event, or `error` says why not. */
  notify(): void;
  /** Closed where the channel gives the stream up by itself; paused and resumed where it can be. */
  socket: Socket;
}

/**
 * Frames in, events out: the envelope, its faults, and the bounds of what waits. Of a socket it knows how to close it and to make it wait.
 *
 * However it ends, what has arrived before is given first.
 */
export interface Channel {
  /** One WebSocket message. */
  push(frame: string | Uint8Array): void;
  /** A sign of life without content. */
  alive(): void;
  /** Nothing more will come, for this reason. Only the first counts. */
  end(error: ClientError): void;
  /** The next event, if one is here. */
  take(): ChatStreamEvent | undefined;
  /** Why no event will come any more; undefined while one may. */
  readonly error: ClientError | undefined;
}

const NIL_ID = '00000000-0000-0000-0000-000000000000';

type Frame = string | Uint8Array;

export function createChannel({
  chatId,
  facts,
  connection: { hooks, validate },
  notify,
  socket,
  maxEvents = chatStreamClientBufferEvents,
  maxBytes = 4 * chatStreamFrameBytes,
  idleTimeoutMs = 0,
}: ChannelOptions): Channel {
  /** A queue of two stacks, the quickest to take from: what has come is turned over when all that was ready is taken. */
  let came: ChatStreamEvent[] = [];
  let ready: ChatStreamEvent[] = [];
  const waiting = () => came.length + ready.length;
  /** Came while as much as allowed was waiting: not looked at yet. */
  const unread: Frame[] = [];
  /** What has come since nothing was waiting, and so at least what waits. */
  let bytes = 0;
  let full = false;
  let error: ClientError | undefined;
  let quiet = 0;
  const timer = idleTimeoutMs ? setInterval(tick, idleTimeoutMs / 2) : undefined;

  /** Two ticks without a sign of life are an end: it is noticed after one to one and a half times the time. */
  function tick(): void {
    // While the server is made to wait, silence is our own doing.
    if (full && socket.pause) quiet = 0;
    else if (quiet++ > 1) giveUp(`Silent for ${idleTimeoutMs} ms.`, 'silent');
  }

  function end(cause: ClientError): void {
    error ??= cause;
    clearInterval(timer);
    notify();
  }

  /** Ends because of what came. Where the other side has ended since, this came first all the same. */
  function fail(cause: ClientError, code: number): void {
    unread.length = 0;
    if (!error) socket.close(code);
    error = cause;
    end(cause);
  }

  function giveUp(message: string, fault: StreamFault, code = 1000): void {
    fail(new StreamError(message, { ...facts, fault, retryable: code === 1000 }), code);
  }

  function push(frame: Frame): void {
    if (error) return;
    quiet = 0;
    // Of a text that is not plain ASCII it is less than its bytes: a platform that can keeps the limit itself.
    bytes += frame.length;
    if (frame.length > chatStreamFrameBytes) giveUp(`A frame passes ${chatStreamFrameBytes} bytes.`, 'too-large', 1009);
    else if (!full) {
      decode(frame);
      full = waiting() >= maxEvents || bytes >= maxBytes / 2;
      if (full) socket.pause?.();
    } else if (bytes > maxBytes) giveUp(`Over ${maxBytes} bytes wait.`, 'behind');
    else unread.push(frame);
    notify();
  }

  function take(): ChatStreamEvent | undefined {
    if (!waiting()) bytes = unread.reduce((sum, frame) => sum + frame.length, 0);
    // Reads on only once half is taken: a server is not to be stopped and started at each event.
    if (full && waiting() <= (bytes < maxBytes / 2 ? maxEvents / 2 : 0)) {
      while (unread.length && waiting() < maxEvents) decode(unread.shift() as Frame);
      full = !!unread.length;
      if (!full && !error) socket.resume?.();
    }
    if (!ready.length) {
      ready = came.reverse();
      came = [];
    }
    return ready.pop();
  }

  function decode(frame: Frame): void {
    let text = '';
    let at = -1;
    const problem: Problem = (message, violations) =>
      new ProtocolError(`Malformed stream frame: ${at < 0 ? '' : `event ${at + 1}: `}${message}`, { ...facts, status: 101, body: text }, violations);
    try {
      let envelope: { type?: unknown; data?: unknown };
      try {
        text = typeof frame === 'string' ? frame : new TextDecoder('utf-8', { fatal: true }).decode(frame);
        envelope = Object(JSON.parse(text));
      } catch {
        throw problem('it is not JSON.');
      }
      const { type, data } = envelope;
      if (type === 'error') giveUp(describeFailure(data), 'failed');
      else if (type !== 'data') {
        if (type !== 'ping') throw problem(`its type is ${JSON.stringify(type)}.`);
      } else if (data !== null) {
        if (!Array.isArray(data)) throw problem('its data is no list.');
        while (++at < data.length) {
          const event = data[at];
          // Most events are parts, and cost least.
          const known = (event?.type === 'message_part' && event.chat_id === chatId && event.message_part?.part?.type) || inspect(event, problem);
          // Ids are what must not be rounded. To look for other integers too in all that comes would take its time.
          if (known === true && (unsafe(event.message) || event.queued_messages?.some(unsafe))) guardIntegers(text, data, hooks, problem);
          if (known !== null) validate?.answer('ChatStreamEvent', event, hooks, problem);
          // At once: the good ones before a bad one count.
          if (known) came.push(event);
          else tell(hooks.onUnknown, { path: `/data/${at}`, kind: 'variant', type: 'ChatStreamEvent', value: event?.type });
        }
      }
    } catch (cause) {
      fail(cause as ClientError, 1007);
    }
  }

  /** Whether an event is one to give: false for an unknown kind, null for one without its payload (law S6). Throws for what cannot be read. */
  function inspect(event: Record<string, unknown> | null, problem: Problem): boolean | null {
    if (event === null) return event;
    const type = event.type ?? '';
    const id = event.chat_id ?? NIL_ID;
    // Its own text of the type, not that of the frame: the engine finds a property by it much sooner.
    const known = chatStreamEventTypes[chatStreamEventTypes.indexOf(type as ChatStreamEvent['type'])];
    const queue = known === 'queue_update';
    // The key of a payload has the name of the type, with one exception (law S6).
    const key = queue ? 'queued_messages' : known;
    const payload = (key && event[key]) ?? null;
    // Besides the types, what a program would stumble over; the rest is what validation is for.
    const wrong = !isObject(event)
      ? 'value'
      : typeof type !== 'string'
        ? 'type'
        : typeof id !== 'string' || !id
          ? 'chat_id'
          : payload !== null &&
              !(queue
                ? Array.isArray(payload)
                : isObject(payload) &&
                  isObject(known === 'message_part' ? payload.part : payload) &&
                  Number.isInteger(known === 'message' ? payload.id : 0))
            ? key
            : '';
    if (wrong) throw problem(`bad ${wrong}.`);
    if (id === NIL_ID) event.chat_id = chatId;
    // No list means an empty queue (law S7).
    if (queue && payload === null) delete event.queued_messages;
    return payload !== null || queue || (known ? null : false);
  }

  return {
    push,
    alive() {
      quiet = 0;
    },
    end,
    take,
    get error() {
      return waiting() || unread.length ? undefined : error;
    },
  };
}

const unsafe = (holder?: { id?: number } | null) => (holder?.id ?? 0) >= 2 ** 53;

type Problem = (message: string, violations?: Violation[]) => ProtocolError;

/** The text of an error envelope, as law S9 makes it. */
function describeFailure(data: unknown): string {
  const { message, detail, validations } = Object(data);
  const texts = [message ?? '', detail ?? ''];
  const ours = isObject(data ?? {}) && texts.every((text) => typeof text === 'string') && Array.isArray(validations ?? []);
  if (!ours) return JSON.stringify(data);
  const told = texts.map((text) => text.trim()).filter(Boolean);
  return told.join(': ') || 'chat stream returned an error';
}
