// Generated from spec/ by npm run generate. Do not edit.

import { createChatMessage } from '../calls.js';
import type { Connection } from '../connection.js';
import { AbortError } from '../errors.js';
import { chatStreamPath } from '../stream.js';
import type { ChatQueuedMessage, CreateChatMessageRequest } from '../types.js';
import { sleep } from '../wait.js';
import { StreamError } from './errors.js';
import { joinedText } from './parts.js';
import { isResting, type Transcript } from './transcript.js';
import { type WatchOptions, watchChat } from './watch.js';

/** How long a message may stay in the queue of a chat that rests: an interrupt tells `waiting` before the queue moves (law C2). */
const QUEUE_MOVES_MS = 3000;

/**
 * Sends a message and gives the transcript at each change, until the chat rests again; the last one holds the answer. A
 * message that is queued is waited for until its own run is over. The message is sent once and never again (law R21).
 *
 * @param message a text, or a whole request
 */
export async function* sendAndWatch(
  connection: Connection,
  chat: string,
  message: string | CreateChatMessageRequest,
  options: WatchOptions = {},
): AsyncGenerator<Transcript, undefined> {
  const { signal } = options;
  const request: CreateChatMessageRequest = typeof message === 'string' ? { content: [{ type: 'text', text: message }] } : message;
  const { queued_message: queued } = await createChatMessage(connection, chat, request, { signal });
  // All that is read from here on is younger than the message.
  yield* untilSettled(connection, chat, options, queued);
}

/**
 * Waits until the chat rests, and gives its transcript. A chat that rests already is given as it is.
 *
 * @throws AbortError when the signal fires first
 */
export async function waitUntilSettled(connection: Connection, chat: string, options: WatchOptions = {}): Promise<Transcript> {
  return last(untilSettled(connection, chat, options), chat, options);
}

/**
 * Sends a message, waits for its run to end, and gives the text of the answer.
 *
 * @throws StreamError with the fault `run-failed` and the cause as its message when the run fails, AbortError when the signal fires first
 */
export async function askChat(
  connection: Connection,
  chat: string,
  message: string | CreateChatMessageRequest,
  options: WatchOptions = {},
): Promise<string> {
  const transcript = await last(sendAndWatch(connection, chat, message, options), chat, options);
  if (transcript.status === 'error') {
    throw new StreamError(transcript.error ?? 'The run failed.', { ...factsOf(chat), fault: 'run-failed' });
  }
  return finalText(transcript);
}

/** The text of the last answer: what the assistant has said last, after the last message of the user. Takes what `getChat` gives, too. */
export function finalText({ messages }: Pick<Transcript, 'messages'>): string {
  const answer = messages.slice(messages.findLastIndex(({ role }) => role === 'user') + 1).findLast(({ role }) => role === 'assistant');
  return joinedText(answer?.content, 'text');
}

async function* untilSettled(
  connection: Connection,
  chat: string,
  options: WatchOptions,
  queued?: ChatQueuedMessage,
): AsyncGenerator<Transcript, undefined> {
  const transcripts = watchChat(connection, chat, options)[Symbol.asyncIterator]();
  try {
    let ahead: ReturnType<typeof transcripts.next> | undefined;
    for (;;) {
      const { value: transcript, done } = await (ahead ?? transcripts.next());
      ahead = undefined;
      if (done) return;
      yield transcript;
      const { status, queue } = transcript;
      // The status may stand before the messages of a snapshot: with the answer of REST all of them are here.
      if (!transcript.chat || !isResting(status)) continue;
      if (status === 'error' || !queue.some(({ id }) => id === queued?.id)) return;
      ahead = transcripts.next();
      const timer = new AbortController();
      const moved = await Promise.race([ahead.then(() => true), sleep(QUEUE_MOVES_MS, timer.signal)]).finally(() => timer.abort());
      if (!moved) return;
    }
  } finally {
    await transcripts.return?.();
  }
}

async function last(transcripts: AsyncIterable<Transcript>, chat: string, { signal }: WatchOptions): Promise<Transcript> {
  let found: Transcript | undefined;
  for await (const transcript of transcripts) found = transcript;
  if (!found || signal?.aborted) throw new AbortError('Aborted.', { ...factsOf(chat), ...(signal && { cause: signal.reason }) });
  return found;
}

function factsOf(chat: string) {
  return { operation: 'streamChat', method: 'GET', path: chatStreamPath({ chat }) };
}
