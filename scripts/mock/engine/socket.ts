/** The server's end of a WebSocket, as the engine wants it. Whoever brings sockets in makes one of these. */
export interface ServerSocket {
  /** Bytes handed over that have not left yet. */
  readonly buffered: number;
  send(data: string | Uint8Array): void;
  ping(): void;
  close(code?: number, reason?: string): void;
  /** Ends the connection with no word. */
  cut(): void;
}

/** What the engine wants to be told of the socket. */
export interface SocketListener {
  /** A text or binary message came. */
  message(data: string | Uint8Array): void;
  pong(): void;
  /** What was buffered has left. */
  drained(): void;
  /** The bytes that came are no WebSocket frames. */
  unreadable(): void;
  closed(code: number, reason: string): void;
}
