import { transport as platformTransport } from '#transport';
import { getChat } from '../calls.js';
import type { Connection } from '../connection.js';
import { type ClientError, TimeoutError } from '../errors.js';
import { prepare } from '../send.js';
import { chatStreamPath, chatStreamPingIntervalSeconds, chatStreamStopCodes } from '../stream.js';
import type { ChatStreamEvent } from '../types.js';
import { sleep, tell, within } from '../wait.js';
import { type Channel, type ChannelLimits, createChannel } from './channel.js';
import { StreamError } from './errors.js';
import type { Socket, Transport, TransportEnd } from './transport.js';

/** What a program may want to know of a stream's connections. What a hook throws is ignored. */
export interface StreamHooks {
  /** Before each attempt to connect; the first is 1, and the count begins anew after a connection that held. */
  onAttempt?: (fact: { attempt: number }) => void;
  /**
   * A connection is open. It is told after the last event of the connection before and before the first of this one: a
   * program that puts parts together drops what it has **here**, since the snapshot brings them again (law S27).
   */
  onOpen?: (fact: { reconnected: boolean }) => void;
  /** Before the wait for the next attempt. */
  onWait?: (fact: { attempt: number; delayMs: number; error: ClientError }) => void;
  /** An open connection has ended; without an error when the program wanted it to. */
  onClose?: (fact: { error: ClientError | undefined }) => void;
}

export interface StreamOptions extends ChannelLimits, StreamHooks {
  /** Ends the stream, wherever it stands, without an error (law S25). */
  signal?: AbortSignal | undefined;
  /**
   * Whether to connect again after an end that may pass, quiet ones included (law S26). A number is how often in a row
   * at most. `true` unless told otherwise.
   */
  reconnect?: boolean | number;
  /** How long to wait after the failure of this number, from 1. The connection's unless told otherwise. */
  backoff?: (attempt: number) => number;
  /** In place of the platform's: for a server in the same process, or a socket library of your own. */
  transport?: Transport;
}

/** A connection that has held for so long makes the next failure the first one again. */
const HELD_MS = 5000;
/** Four pings missed (law S10). */
const IDLE_MS = 4000 * chatStreamPingIntervalSeconds;

/** The events of a chat across connections, for one consumer. */
export interface Follower {
  /** The next event, if one is here. */
  take(): ChatStreamEvent | undefined;
  /** Waits for the next event, connecting as needed; undefined at the end. One call at a time. */
  next(): Promise<ChatStreamEvent | undefined>;
  /** Ends it from any state and any number of times. */
  close(): void;
}

export function follow(connection: Connection, chatId: string, options: StreamOptions = {}): Follower {
  const { signal, transport = platformTransport, backoff = connection.backoff, reconnect = true } = options;
  const facts = { operation: 'streamChat', method: 'GET', path: chatStreamPath({ chat: chatId }) };
  /** Its signal ends whatever is waited for when the stream is closed. */
  const controller = new AbortController();
  const closed = controller.signal;
  let wake = () => {};
  let channel: Channel | undefined;
  let socket: Socket | undefined;
  let openedAt = 0;
  let connections = 0;
  let failures = 0;
  /** Frames of this connection, and of the last one that ended. */
  let frames = 0;
  let lastFrames = -1;

  function close(): void {
    controller.abort();
    signal?.removeEventListener('abort', close);
    disconnect();
    wake();
  }

  /** Leaves the socket, if there is one. */
  function disconnect(error?: ClientError): void {
    socket?.close(1000);
    channel?.end(error as ClientError);
    if (channel) tell(options.onClose, { error });
    socket = channel = undefined;
  }

  /** One attempt to connect. */
  async function open(ended: AbortSignal): Promise<void> {
    const attempt = failures + 1;
    tell(options.onAttempt, { attempt });
    const headers = new Headers();
    const token = await prepare(connection, { ...facts, attempt }, headers, ended);
    const url = new URL(connection.baseUrl.replace(/^http/, 'ws') + facts.path);
    await new Promise<void>((resolve, reject) => {
      let opened: Channel | undefined;
      const made = transport(
        { url, auth: connection.auth, token, headers },
        {
          opened() {
            openedAt = Date.now();
            frames = 0;
            channel = opened = createChannel({
              ...options,
              idleTimeoutMs: options.idleTimeoutMs ?? (transport.seesPings ? IDLE_MS : 0),
              chatId,
              facts,
              connection,
              notify: () => wake(),
              socket: made,
            });
            resolve();
          },
          frame(data) {
            frames++;
            opened?.push(data);
          },
          alive: () => opened?.alive(),
          closed(end) {
            const error = end.explain?.(facts, token);
            if (opened) opened.end(error ?? describe(end));
            else if (error) reject(error);
            // Where the platform does not say why a handshake failed, REST is asked: it passes the same checks (law S2).
            else
              getChat(connection, chatId, { signal: closed, retries: 0 }).then(
                () => reject(lost('No connection, though the chat can be read.')),
                reject,
              );
          },
        },
      );
      socket = made;
    });
    tell(options.onOpen, { reconnected: connections++ > 0 });
  }

  const lost = (message: string) => new StreamError(message, { ...facts, fault: 'lost', retryable: true });

  /** What the end of an open connection is to a program, where the platform knows no more. */
  function describe({ code, reason }: TransportEnd): ClientError {
    if (code === 1006) return lost('The connection broke off.');
    // An event that the server cannot send comes up again at the same place (law S25).
    const stuck = code === 1011 && reason.includes('send') && frames === lastFrames;
    lastFrames = frames;
    return new StreamError(`Closed by the server: ${code} ${reason}`.trim(), {
      ...facts,
      fault: 'closed',
      code,
      reason,
      retryable: !stuck && !chatStreamStopCodes.includes(code),
    });
  }

  async function next(): Promise<ChatStreamEvent | undefined> {
    try {
      if (signal?.aborted) close();
      else signal?.addEventListener('abort', close);
      while (!closed.aborted) {
        const event = channel?.take();
        if (event) return event;
        let error = channel?.error;
        if (!channel) {
          const { timeoutMs } = connection;
          try {
            await within(timeoutMs, closed, () => new TimeoutError(`Not open within ${timeoutMs} ms.`, { ...facts, retryable: true }), open);
          } catch (cause) {
            error = cause as ClientError;
          }
        } else if (!error) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        } else if (Date.now() - openedAt > HELD_MS) failures = 0;
        if (!error || closed.aborted) continue;
        if (!error.retryable || (reconnect !== true && failures >= Number(reconnect))) throw error;
        disconnect(error);
        const delayMs = backoff(++failures);
        tell(options.onWait, { attempt: failures, delayMs, error });
        await sleep(delayMs, closed);
      }
      return undefined;
    } catch (error) {
      disconnect(error as ClientError);
      close();
      throw error;
    }
  }

  return { take: () => channel?.take(), next, close };
}
