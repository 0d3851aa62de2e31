import type { Connection } from '../connection.js';
import type { ChatStreamEvent } from '../types.js';
import { type Follower, follow, type StreamOptions } from './follow.js';

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
  return { [Symbol.asyncIterator]: () => iterate(follow(connection, chat, options)) };
}

type Result = IteratorResult<ChatStreamEvent, undefined>;

function iterate({ take, next, close }: Follower): AsyncIterator<ChatStreamEvent, undefined> {
  let asked = 0;
  let last: Promise<Result>;
  const wait = async () => {
    const value = await next();
    asked--;
    return { done: !value, value } as Result;
  };
  return {
    next() {
      // Most events are here already, and need no waiting of any kind.
      const value = asked ? undefined : take();
      if (value) return Promise.resolve({ done: false, value });
      last = asked++ ? last.then(wait, wait) : wait();
      return last;
    },
    async return() {
      close();
      return { done: true, value: undefined };
    },
  };
}
