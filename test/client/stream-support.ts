import { type ConnectOptions, connect } from '../../generated/client/connection.js';
import type { Handshake, Transport, TransportEnd, TransportEvents } from '../../generated/client/stream/transport.js';
import type { ChatMessage, ChatMessagePart, ChatStreamEvent } from '../../generated/client/types.js';

export const CHAT = '5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10';
export const NIL = '00000000-0000-0000-0000-000000000000';

/** A frame as the server writes it. */
export const data = (...events: unknown[]): string => `${JSON.stringify({ type: 'data', data: events })}\n`;

export const status = (value: string): ChatStreamEvent => ({ type: 'status', chat_id: CHAT, status: { status: value } });

export const part = (piece: ChatMessagePart, role = 'assistant'): ChatStreamEvent => ({
  type: 'message_part',
  chat_id: CHAT,
  message_part: { role, part: piece },
});

export const text = (piece: string): ChatStreamEvent => part({ type: 'text', text: piece });

export const message = (id: number, role: string, content: ChatMessagePart[]): ChatMessage => ({
  id,
  chat_id: CHAT,
  created_at: '2026-02-28T21:46:51.120345Z',
  role,
  content,
});

export const said = (id: number, role: string, ...content: ChatMessagePart[]): ChatStreamEvent => ({
  type: 'message',
  chat_id: CHAT,
  message: message(id, role, content),
});

/** One socket of a transport that is played by hand. */
export interface FakeSocket {
  handshake: Handshake;
  events: TransportEvents;
  /** The codes it was closed with by the client. */
  closes: number[];
  paused: boolean;
  pauses: number;
  end(end: TransportEnd): void;
}

/** A transport without a network. `onOpen` is called with each new socket, once the client holds it. */
export function fakeTransport(
  onOpen: (socket: FakeSocket, count: number) => void,
  { seesPings = false, canPause = true } = {},
): Transport & { sockets: FakeSocket[] } {
  const sockets: FakeSocket[] = [];
  const transport = (handshake: Handshake, events: TransportEvents) => {
    const socket: FakeSocket = { handshake, events, closes: [], paused: false, pauses: 0, end: (end) => events.closed(end) };
    sockets.push(socket);
    queueMicrotask(() => socket.closes.length === 0 && onOpen(socket, sockets.length));
    return {
      close: (code: number) => void socket.closes.push(code),
      ...(canPause && {
        pause: () => {
          socket.paused = true;
          socket.pauses++;
        },
        resume: () => {
          socket.paused = false;
        },
      }),
    };
  };
  return Object.assign(transport, { seesPings, sockets });
}

/** A connection whose REST side is the function, and that waits no time between attempts. */
export function connection(
  fetch: (request: Request) => Response | Promise<Response> = () => json(404, { message: 'none' }),
  options: ConnectOptions = {},
) {
  return connect({
    baseUrl: 'http://coder.example.org',
    token: 'abcdefghij-0123456789abcdefghijkl',
    backoff: () => 0,
    fetch: async (request) => fetch(request),
    ...options,
  });
}

export function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

/** All that an iterable gives until it ends, and what it throws then. */
export async function collect<T>(items: AsyncIterable<T>): Promise<{ items: T[]; error?: unknown }> {
  const found: T[] = [];
  try {
    for await (const item of items) found.push(item);
  } catch (error) {
    return { items: found, error };
  }
  return { items: found };
}
