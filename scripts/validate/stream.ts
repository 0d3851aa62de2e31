import { chatStream } from '../../generated/client/stream.js';
import type { ChatStreamEnvelope, ChatStreamEvent } from '../../generated/client/types.js';
import type { Complaint } from './finding.js';

/*
 * What the frames of one connection keep in their order. Each frame is valid by itself when it comes here; only the
 * statuses, the ids and the errors that went before are remembered, and of the ids only the latest, so memory does not
 * grow with the stream.
 */

/** How many ids of messages are remembered, the latest ones. */
const REMEMBERED = 10_000;
const NIL = '00000000-0000-0000-0000-000000000000';

/** Which status may follow which on one connection (law C2); the same may always be told again. */
const FOLLOWS: Record<string, readonly string[]> = {
  pending: ['running', 'waiting'],
  running: ['waiting', 'pending', 'error'],
  waiting: ['pending'],
  error: ['pending', 'waiting'],
  paused: ['pending', 'waiting'],
  completed: ['pending', 'waiting'],
};

/** The reasons that the contract names, by code (law S25). */
const CLOSES = new Map<number, string[]>();
for (const { code, reason } of chatStream.closeCodes) CLOSES.set(code, [...(CLOSES.get(code) ?? []), reason]);

export const FRAME_LIMIT = chatStream.limits.frameBytes;

export interface StreamRules {
  /** The chat of the stream, as its address or its first event names it. */
  chat(): string | undefined;
  /** Whether the frame may count at all: says what is wrong with its coming. */
  arrival(fromServer: boolean, bytes: number): Complaint[];
  /** What the envelope's events break; the envelope is valid. `event` is the number of its first event. */
  envelope(envelope: ChatStreamEnvelope): Complaint[];
  close(fromServer: boolean, code: number | undefined, reason: string | undefined): Complaint[];
}

/** Follows one connection. Where the address names no chat, its first event does. */
export function followStream(chat?: string): StreamRules {
  let owner = chat?.toLowerCase();
  let ended = false;
  let status: string | undefined;
  let errorTold = false;
  /** The last attempt of this run; unknown to who has come in the middle of it. */
  let attempt: number | undefined;
  let greatest = Number.NEGATIVE_INFINITY;
  let latest = '';
  const messages = new Set<number>();

  const ofEvent = (event: ChatStreamEvent, pointer: string): Complaint[] => {
    const found: Complaint[] = [];
    const say = (rule: string, at: string, message: string) => found.push({ rule, pointer: pointer + at, message, type: 'ChatStreamEvent' });
    if (event.chat_id !== NIL) {
      owner ??= event.chat_id;
      if (event.chat_id !== owner) say('stream-chat', '/chat_id', `chat_id is ${event.chat_id}, and the stream is that of ${owner}`);
    }
    switch (event.type) {
      case 'message': {
        const { id, created_at } = event.message;
        const time = created_at.slice(0, 19);
        if (messages.has(id)) say('message-once', '/message/id', `message ${id} has come on this connection before`);
        else if (id < greatest && time < latest) {
          say('message-order', '/message/id', `message ${id} comes after ${greatest} though it is older`);
        }
        messages.add(id);
        if (messages.size > REMEMBERED) messages.delete(messages.values().next().value as number);
        greatest = Math.max(greatest, id);
        if (created_at.endsWith('Z')) latest = time;
        break;
      }
      case 'status': {
        const next = event.status.status;
        if (next === 'paused' || next === 'completed') say('status-unused', '/status/status', `status ${next} is not written by today's server`);
        if (status !== undefined && next !== status && FOLLOWS[status] && !FOLLOWS[status]?.includes(next)) {
          say('status-transition', '/status/status', `status ${next} follows ${status}; from there only ${FOLLOWS[status]?.join(' and ')} can come`);
        }
        if (next === 'error' && status !== undefined && status !== 'error' && !errorTold) {
          say('error-before-status', '/status/status', 'status error comes without an error event before it');
        }
        if (next !== status) errorTold = false;
        if (next !== 'running') attempt = 0;
        status = next;
        break;
      }
      case 'error':
        errorTold = true;
        break;
      case 'retry':
        if (attempt !== undefined && event.retry.attempt !== 1 && event.retry.attempt !== attempt + 1) {
          say('retry-attempt', '/retry/attempt', `attempt ${event.retry.attempt} comes ${attempt ? `after attempt ${attempt}` : 'first'}`);
        }
        attempt = event.retry.attempt;
        break;
    }
    return found;
  };

  return {
    chat: () => owner,
    arrival(fromServer, bytes) {
      if (!fromServer)
        return [{ rule: 'client-silence', pointer: '', message: 'the client sends a message on a stream that only the server speaks on' }];
      const found: Complaint[] = [];
      if (ended) found.push({ rule: 'after-error', pointer: '', message: 'a frame comes after an error envelope' });
      if (bytes > FRAME_LIMIT)
        found.push({ rule: 'frame-size', pointer: '', message: `the frame has ${bytes} bytes, and clients take ${FRAME_LIMIT}` });
      return found;
    },
    envelope(envelope) {
      if (envelope.type === 'error') ended = true;
      if (envelope.type !== 'data') return [];
      return envelope.data.flatMap((event, index) => ofEvent(event, `/data/${index}`));
    },
    close(fromServer, code, reason) {
      if (!fromServer || code === undefined) return [];
      if (CLOSES.get(code)?.includes(reason ?? '')) return [];
      const known = CLOSES.get(code);
      const message = known
        ? `the server closes with ${code} and an unknown reason`
        : `the server closes with ${code}, a code that the contract does not name`;
      return [{ rule: 'close-code', pointer: '', message }];
    },
  };
}
