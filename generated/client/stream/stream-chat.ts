// Generated from spec/ by npm run generate. Do not edit.

import type { Connection } from '../connection.js';
import type { ChatStreamEvent } from '../types.js';
import { follow, type StreamOptions } from './follow.js';

/**
 * The events of a chat, live: first a snapshot, then what happens (laws S11 to S13). Every loop over it opens a connection
 * of its own, and leaving the loop closes it, as the signal does.
 *
 * After an end that may pass it connects again by itself, and then **the snapshot comes again**: whoever puts parts
 * together drops them in `onOpen`, and takes a message that came before as a replacement. `watchChat` does all of that.
 * Unknown kinds of events are not given but told to the connection's hook `onUnknown` (law S23).
 *
 * The loop throws a ClientError: an ApiError where the server refuses, a ProtocolError where a frame is malformed, after the
 * events before it; a StreamError or NetworkError where reconnecting is off or came to its limit.
 *
 * @throws TypeError at once for an id that would name another path
 */
export function streamChat(connection: Connection, chat: string, options?: StreamOptions): AsyncIterable<ChatStreamEvent> {
  follow(connection, chat, options);
  return { [Symbol.asyncIterator]: () => iterate(connection, chat, options) };
}

function iterate(connection: Connection, chat: string, options: StreamOptions | undefined): AsyncIterator<ChatStreamEvent, undefined> {
  type Result = IteratorResult<ChatStreamEvent, undefined>;
  const { take, next, close } = follow(connection, chat, options);
  let asked = 0;
  let last: Promise<unknown> | undefined;
  const wait = async (): Promise<Result> => {
    const value = await next();
    asked--;
    return { done: !value, value } as Result;
  };
  return {
    next() {
      // Most events are here already, and need no waiting of any kind.
      const value = asked ? undefined : take();
      if (value) return Promise.resolve({ done: false, value });
      const answer = asked++ ? (last as Promise<unknown>).then(wait, wait) : wait();
      last = answer;
      return answer;
    },
    async return() {
      close();
      return { done: true, value: undefined };
    },
  };
}
