// Generated from spec/ by npm run generate. Do not edit.

import type { Connection } from '../connection.js';
import type { ClientError, ErrorFacts } from '../errors.js';

/** What a transport opens: the handshake's address and what goes with it. */
export interface Handshake {
  /** `ws:` or `wss:`, without the token. */
  url: URL;
  auth: Connection['auth'];
  token: string | undefined;
  /** What the hook `onRequest` added. A platform that can send no headers drops them. */
  headers: Headers;
}

/** What a transport tells, once it has given back the socket. After `closed` it tells nothing more. */
export interface TransportEvents {
  opened(): void;
  /** One WebSocket message: a text, or the bytes of a binary one. */
  frame(data: string | Uint8Array): void;
  /** A sign of life that is no message, such as a ping. Platforms that hide them do not tell. */
  alive(): void;
  /** The end, by whichever side. */
  closed(end: TransportEnd): void;
}

export interface TransportEnd {
  /** 1006 stands for an end without a close, 1005 for a close without a code. */
  code: number;
  reason: string;
  /** Where the platform knows more: makes the error of it. `token` is what must not be in it. */
  explain?: ((facts: ErrorFacts, token?: string) => ClientError) | undefined;
}

export interface Socket {
  /** Closes and tells nothing more, from any state and any number of times. */
  close(code: number): void;
  /** Makes the server wait, and lets it go on. Absent where the platform cannot. */
  pause?(): void;
  resume?(): void;
}

/** Opens one socket. What it throws ends the stream. */
export interface Transport {
  (handshake: Handshake, events: TransportEvents): Socket;
  /** The platform shows pings, so that a silence means something. */
  readonly seesPings?: boolean;
}
