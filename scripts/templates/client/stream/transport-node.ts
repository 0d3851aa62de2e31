import WebSocket from 'ws';
import { refusal } from '../call.js';
import type { Connection } from '../connection.js';
import { type ClientError, type ErrorFacts, NetworkError, ProtocolError } from '../errors.js';
import { authorize } from '../send.js';
import { chatStreamFrameBytes } from '../stream.js';
import { StreamError } from './errors.js';
import type { Handshake, Socket, Transport, TransportEnd, TransportEvents } from './transport.js';

/** How much of a refusal is read, in bytes. */
const LONGEST_REFUSAL = 65_536;

/** `ws`: the token in a header, pings seen, refusals read, and back-pressure down to the server. */
export const transport: Transport = Object.assign(open, { seesPings: true });

function open({ url, auth, token, headers }: Handshake, events: TransportEvents): Socket {
  if (token && auth === 'query') url.searchParams.set('coder_session_token', token);
  else if (token) authorize({ auth } as Connection, headers, token);
  const socket = new WebSocket(url, {
    headers: Object.fromEntries(headers),
    // The server compresses nothing, and a compressed frame is a fault (law S1).
    perMessageDeflate: false,
    maxPayload: chatStreamFrameBytes,
    // How long the server may take to say goodbye before the socket is destroyed.
    closeTimeout: 1000,
  } as WebSocket.ClientOptions);
  let tell: TransportEvents | undefined = events;
  const closed = (end: TransportEnd) => {
    tell?.closed(end);
    tell = undefined;
  };
  socket.on('open', () => tell?.opened());
  socket.on('ping', () => tell?.alive());
  socket.on('message', (data: Buffer, binary) => tell?.frame(binary ? data : data.toString()));
  // At once: the close that follows waits for a goodbye from the other side.
  socket.on('error', (error) => closed({ code: 1006, reason: '', explain: (facts) => explain(error, facts) }));
  socket.on('close', (code, reason) => closed({ code, reason: reason.toString() }));
  socket.on('unexpected-response', (request, response) => {
    const { statusCode: status = 0, headers } = response;
    const chunks: Buffer[] = [];
    let size = 0;
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LONGEST_REFUSAL) response.destroy();
    });
    response.on('error', () => {});
    response.on('close', () => {
      request.destroy();
      const text = Buffer.concat(chunks).toString();
      closed({
        code: 1006,
        reason: '',
        explain(facts, token) {
          const answer = { ...facts, status, body: token ? text.replaceAll(token, '***') : text };
          if (status < 400) return new ProtocolError(`Status ${status} in place of the upgrade.`, answer);
          return refusal({ headers: new Headers({ 'retry-after': headers['retry-after'] ?? '' }) } as Response, answer, true);
        },
      });
    });
  });
  return {
    close(code) {
      tell = undefined;
      if (socket.readyState === WebSocket.OPEN) {
        // A socket that is paused would never read the server's goodbye.
        socket.resume();
        socket.close(code);
      } else {
        socket.terminate();
      }
    },
    // Stops the next read of the socket; the frames of the last one, 64 KiB at most, still come. Smaller reads (`onread` of
    // `net`) would leave them in the kernel, but 4 KiB costs a quarter of the throughput, and TLS gives what it has decrypted anyway.
    pause: () => socket.pause(),
    resume: () => socket.resume(),
  };
}

/** What `ws` says of a frame that it cannot take, and of a network that failed. */
function explain(cause: Error & { code?: string }, facts: ErrorFacts): ClientError {
  const { code = '', message } = cause;
  if (code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') {
    return new StreamError(`A frame passes ${chatStreamFrameBytes} bytes.`, { ...facts, cause, fault: 'too-large' });
  }
  if (code.startsWith('WS_ERR_')) {
    return new ProtocolError(`Malformed stream frame: ${message}.`, { ...facts, cause, status: 101, body: '' });
  }
  return new NetworkError(message || code, { ...facts, cause, retryable: true });
}
