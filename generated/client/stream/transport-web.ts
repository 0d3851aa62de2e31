// Generated from spec/ by npm run generate. Do not edit.

import type { Handshake, Socket, Transport, TransportEvents } from './transport.js';

/** The WebSocket of the web standard: no headers, no pings, no way to make the server wait. */
export const transport: Transport = ({ url, auth, token }: Handshake, events: TransportEvents): Socket => {
  // With `cookie` the browser sends its own; whatever stands in the address may be logged on the way.
  if (token && auth !== 'cookie') url.searchParams.set('coder_session_token', token);
  const socket = new WebSocket(url);
  socket.binaryType = 'arraybuffer';
  socket.onopen = events.opened;
  socket.onmessage = ({ data }) => events.frame(typeof data === 'string' ? data : new Uint8Array(data));
  socket.onclose = events.closed;
  return {
    close() {
      socket.onopen = socket.onmessage = socket.onclose = null;
      // Scripts may send no code but this one and a private range.
      socket.close(1000);
    },
  };
};
