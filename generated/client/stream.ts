// Generated from spec/ by npm run generate. Do not edit.

import { fillPath } from './path.js';
import type {
  ChatStreamDataEnvelope,
  ChatStreamErrorEnvelope,
  ChatStreamEvent,
  ChatStreamPingEnvelope,
} from './types.js';

/** One WebSocket message of the channel, told apart by `type`. Stream of one chat: /api/experimental/chats/{chat}/stream */
export type ChatStreamMessage = ChatStreamDataEnvelope | ChatStreamPingEnvelope | ChatStreamErrorEnvelope;

export const chatStreamFrameBytes = 4194304;
export const chatStreamEventsPerFrame = 256;
export const chatStreamClientBufferEvents = 128;
export const chatStreamServerBufferEvents = 128;
export const chatStreamPingIntervalSeconds = 15;
export const chatStreamPongTimeoutSeconds = 15;
export const chatStreamWriteTimeoutSeconds = 10;
export const chatStreamQueuedMessages = 20;

/** The close codes after which a client does not connect again (law S25). */
export const chatStreamStopCodes: readonly number[] = [1002];

/** Facts of the channel chatStream. One connection follows one chat, for as long as both sides like. It opens with a snapshot (laws S11 to S13) and goes on with live events; no mark stands between the two. A chat that rests keeps its stream open, so an end never means that the work is done (law S26). There is no cursor: each new connection brings the snapshot again (law S27). The client asks for no subprotocol and no extension (law S1), and sends nothing (law S3). A refusal is an HTTP answer in place of the upgrade (law S2). */
export const chatStream = {
  /** The address template, below the deployment’s host. */
  address: "/api/experimental/chats/{chat}/stream",
  /** The HTTP method of the handshake. */
  method: "GET",
  /** The wire type of each message, by its tag. */
  messages: {
    data: "ChatStreamDataEnvelope",
    ping: "ChatStreamPingEnvelope",
    error: "ChatStreamErrorEnvelope",
  },
  /** Where a session token may stand in the handshake; one is enough. */
  tokens: [
    { in: "header", name: "Coder-Session-Token", prefix: "" },
    { in: "cookie", name: "coder_session_token", prefix: "" },
    { in: "query", name: "coder_session_token", prefix: "" },
    { in: "header", name: "Authorization", prefix: "Bearer " },
  ],
  /** Sizes in bytes, times in seconds, the rest in pieces. */
  limits: {
    frameBytes: chatStreamFrameBytes,
    eventsPerFrame: chatStreamEventsPerFrame,
    clientBufferEvents: chatStreamClientBufferEvents,
    serverBufferEvents: chatStreamServerBufferEvents,
    pingIntervalSeconds: chatStreamPingIntervalSeconds,
    pongTimeoutSeconds: chatStreamPongTimeoutSeconds,
    writeTimeoutSeconds: chatStreamWriteTimeoutSeconds,
    queuedMessages: chatStreamQueuedMessages,
  },
  /** How the server closes the socket, and what a client does then. */
  closeCodes: [
    { code: 1000, name: "Normal Closure", reason: "Connection closed", when: "The server's side of the request ended, such as by a shutdown.", goClient: "ends", client: "reconnect" },
    { code: 1001, name: "Going Away", reason: "Ping failed", when: "No pong came in time after a ping.", goClient: "ends", client: "reconnect" },
    { code: 1002, name: "Protocol Error", reason: "Clients cannot send messages for one-way WebSockets", when: "The client sent a text or binary message.", goClient: "fails", client: "stop" },
    { code: 1011, name: "Internal Error", reason: "Unable to process invalid message from client", when: "The server could not read from the socket.", goClient: "fails", client: "reconnect" },
    { code: 1011, name: "Internal Error", reason: "Unable to send newest message", when: "A write failed or took too long, since the client did not keep up, or an event could not be encoded.", goClient: "fails", client: "reconnect" },
  ],
} as const;

/**
 * The channel's address for one chat.
 *
 * @throws TypeError for a value that would name another path
 */
export function chatStreamPath(parameters: { chat: string }): string {
  return fillPath("/api/experimental/chats/{chat}/stream", parameters);
}

/** Every ChatStreamEvent by its tag. */
export type ChatStreamEventMap = { [Event in ChatStreamEvent as Event['type']]: Event };

/** The tags of ChatStreamEvent, in the order of the contract. */
export const chatStreamEventTypes = ["message_part", "message", "status", "error", "queue_update", "retry"] as const satisfies readonly ChatStreamEvent['type'][];
