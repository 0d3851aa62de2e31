import { getChat } from '../calls.js';
import type { Connection } from '../connection.js';
import { ApiError, type ClientError, ProtocolError } from '../errors.js';
import type { ChatStreamEvent } from '../types.js';
import { sleep, tell } from '../wait.js';
import type { StreamError } from './errors.js';
import { type Follower, follow, type StreamOptions } from './follow.js';
import {
  closeTranscript,
  foldTranscript,
  isResting,
  openTranscript,
  reconcileTranscript,
  startTranscript,
  type Transcript,
  type TranscriptState,
} from './transcript.js';

export interface WatchOptions extends StreamOptions {
  /**
   * While the chat should be at work and nothing comes, REST is asked after so many milliseconds whether the stream has
   * missed something (law S26). 30,000 unless told otherwise; 0 for never.
   */
  checkMs?: number;
}

/** How long the status may take that belongs to an error; after that the server has lost its own notices (law S18). */
const ERROR_ALONE_MS = 5000;
/** How often REST is asked where a frame passes the limit, and the chat can be followed in no other way (law S21). */
const POLL_MS = 5000;
/** A malformed frame may have been one server's, and may come again: so often in a row it is no reason to give up (law S22). */
const MOST_MALFORMED = 3;
/** A connection that has held for so long makes the next malformed frame the first one again. */
const HELD_MS = 60_000;

/**
 * The chat as a person sees it, each time it has changed: the messages, the answer being written, the queue, the status.
 *
 * It goes on across connections, doubles nothing and forgets nothing: the stream is folded into one transcript, and REST is
 * asked for what the stream does not tell, as edits, titles and the cause of an older failure (laws S15, S27, S28). What
 * comes faster than the loop turns is given as one change. Leaving the loop closes everything, as the signal does.
 *
 * @throws TypeError at once for an id that would name another path
 */
export function watchChat(connection: Connection, chat: string, options: WatchOptions = {}): AsyncIterable<Transcript> {
  follow(connection, chat, options);
  return { [Symbol.asyncIterator]: () => watch(connection, chat, options) };
}

function watch(connection: Connection, chatId: string, options: WatchOptions): AsyncIterator<Transcript, undefined> {
  const { signal, checkMs = 30_000, backoff = connection.backoff, reconnect = true } = options;
  const controller = new AbortController();
  const stopped = controller.signal;
  let state = startTranscript(chatId);
  let shown = state.transcript;
  /** A connection has just been opened: what the snapshot brings is shown with it, not after it. */
  let opening = false;
  let follower: Follower | undefined;
  let pumping: Promise<void> | undefined;
  let failure: { error: unknown } | undefined;
  let malformed = 0;
  let openedAt = 0;
  let asking = false;
  let askAgain = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void)[] = [];

  function stop(error?: { error: unknown }): void {
    if (stopped.aborted) return;
    failure = error;
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    controller.abort();
    follower?.close();
    wake();
  }

  function onAbort(): void {
    stop();
  }

  function wake(): void {
    const before = waiting;
    waiting = [];
    for (const resolve of before) resolve();
  }

  function update(next: TranscriptState): void {
    state = next;
    opening = false;
    wake();
  }

  /** Looks after a stream that should tell something and does not. */
  function arm(milliseconds: number, act: () => void): void {
    clearTimeout(timer);
    if (milliseconds > 0 && !stopped.aborted) timer = setTimeout(act, milliseconds);
  }

  function watchSilence(): void {
    if (isResting(state.transcript.status)) clearTimeout(timer);
    else arm(checkMs, check);
  }

  async function check(): Promise<void> {
    const before = state;
    await ask();
    const { messages, status } = state.transcript;
    // REST knows more than the stream has told: the stream has broken inside the server.
    const missed = state.told === before.told && (messages !== before.transcript.messages || status !== before.transcript.status);
    if (missed) follower?.close();
    else watchSilence();
  }

  async function ask(): Promise<void> {
    askAgain = true;
    if (asking) return;
    asking = true;
    while (askAgain && !stopped.aborted) {
      askAgain = false;
      const asked = state;
      try {
        const answer = await getChat(connection, chatId, { signal: stopped });
        update(reconcileTranscript(state, answer, asked));
      } catch (error) {
        // A refusal will not pass. A failure may: the stream goes on, and the next time is another try.
        if ((error instanceof ApiError && !error.retryable) || error instanceof ProtocolError) stop({ error });
        opening = false;
        wake();
      }
    }
    asking = false;
  }

  /** What REST is asked for after these events. */
  function react(events: readonly ChatStreamEvent[], before: Transcript): void {
    const { status, chat, messages, error } = state.transcript;
    const changed = status !== before.status;
    // An edit looks like this; so do other things, and nothing tells them apart (law S15).
    const edited = before.status !== undefined && events.some((event) => event.type === 'status' && event.status.status === 'pending');
    const unexplained = changed && status === 'error' && error === undefined;
    // A model may have written a title while the first turn went on (law C8).
    const titled = changed && isResting(status) && chat && messages.filter(({ role }) => role === 'user').length === 1;
    if (edited || unexplained || titled) ask();
    const last = events.findLast(({ type }) => type === 'error' || type === 'status');
    if (last?.type === 'error') arm(ERROR_ALONE_MS, () => follower?.close());
    else watchSilence();
  }

  async function poll(): Promise<void> {
    while (!stopped.aborted) {
      await ask();
      await sleep(POLL_MS, stopped);
    }
  }

  async function pump(): Promise<void> {
    while (!stopped.aborted) {
      const current = follow(connection, chatId, {
        ...options,
        signal: undefined,
        onOpen(fact) {
          openedAt = Date.now();
          state = openTranscript(state);
          opening = true;
          ask();
          watchSilence();
          tell(options.onOpen, fact);
        },
        onClose(fact) {
          update(closeTranscript(state));
          tell(options.onClose, fact);
        },
      });
      follower = current;
      try {
        for (let event = await current.next(); event; event = await current.next()) {
          const events: ChatStreamEvent[] = [];
          for (let next: ChatStreamEvent | undefined = event; next; next = current.take()) events.push(next);
          const before = state.transcript;
          update(foldTranscript(state, events));
          react(events, before);
        }
      } catch (error) {
        if (Date.now() - openedAt > HELD_MS) malformed = 0;
        const { fault, status } = error as Partial<StreamError & ProtocolError>;
        if (fault === 'too-large') await poll();
        else if (error instanceof ProtocolError && status === 101 && reconnect && malformed++ < MOST_MALFORMED)
          await sleep(backoff(malformed), stopped);
        else throw error;
      }
    }
  }

  async function next(): Promise<IteratorResult<Transcript, undefined>> {
    if (!pumping) {
      if (signal?.aborted) stop();
      signal?.addEventListener('abort', onAbort);
      pumping = pump().catch((error: ClientError) => stop({ error }));
    }
    for (;;) {
      if (state.transcript !== shown && !opening && !stopped.aborted) {
        shown = state.transcript;
        return { done: false, value: shown };
      }
      if (failure) {
        const { error } = failure;
        failure = undefined;
        throw error;
      }
      if (stopped.aborted) return { done: true, value: undefined };
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  }

  return {
    next,
    async return() {
      stop();
      return { done: true, value: undefined };
    },
  };
}
