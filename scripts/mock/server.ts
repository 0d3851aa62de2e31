import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import { shakeHands } from './engine/handle.js';
import type { Answer, Incoming, Outcome, Written } from './engine/request.js';
import { CLOSES } from './engine/session.js';
import type { ServerSocket, SocketListener } from './engine/socket.js';
import { endIdle } from './idle.js';
import type { MockCore } from './mock.js';

export interface ListenOptions {
  /** 0 takes any free port. */
  port?: number;
  /** Only this machine, unless told. */
  host?: string;
  /** How long a connection may rest between two requests, in milliseconds. */
  idle?: number;
}

export interface Listening {
  /** Such as `http://127.0.0.1:3000`. */
  url: string;
  port: number;
  /** Ends the runs, closes every stream with 1000, answers what is under way, and frees the port. */
  stop(): Promise<void>;
}

/**
 * Puts a mock on a port. Rejects when the port cannot be had.
 *
 * @internal
 */
export async function listen(mock: MockCore, { port = 0, host = '127.0.0.1', idle = 60_000 }: ListenOptions): Promise<Listening> {
  const { bodyBytes } = mock.engine.options.limits;
  const server = createServer({ keepAliveTimeout: 0, headersTimeout: 20_000, requestTimeout: 60_000 });
  endIdle(server, idle);
  // What a client may send is a close and pongs; a larger message need not be read to be refused.
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 64 * 1024, WebSocket: ServerEnd });

  const arrived = inBatches<Arrived>((batch) => {
    const outcomes = batch.map(({ request, response, body = bodyOf(request) }) => {
      if (body === undefined) gather(request, response);
      else if (body.length <= bodyBytes) return mock.handle(new HttpRequest(request, body.toString()));
      else refuseLarge(request, response);
      return undefined;
    });
    for (let i = 0; i < batch.length; i++) {
      const outcome = outcomes[i];
      if (outcome !== undefined) respond(mock, (batch[i] as Arrived).response, outcome);
    }
  });
  server.on('request', (request, response) => arrived({ request, response, body: undefined }));

  /** Waits for a body that is not there yet. */
  const gather = (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const read = (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= bodyBytes) return;
      request.off('data', read);
      refuseLarge(request, response);
    };
    request.on('data', read);
    request.on('end', () => {
      if (size <= bodyBytes) arrived({ request, response, body: Buffer.concat(chunks) });
    });
  };
  /** What is left of the body is not read; the answer closes the connection. */
  const refuseLarge = (request: IncomingMessage, response: ServerResponse) => {
    request.pause();
    respond(mock, response, mock.refuseLarge(), () => request.destroy());
  };

  server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    mock.driver.sync();
    const hands = shakeHands(mock.engine, new HttpRequest(request, ''));
    if ('refused' in hands) return void refuse(mock, socket, hands.refused);
    sockets.handleUpgrade(request, socket, head, (end) => attach(mock, end as ServerEnd, hands.accept));
  });
  // What is no HTTP is answered by hand, but not in the middle of the answer to what came before it.
  server.on('clientError', (_error, socket: Duplex) => {
    const response = (socket as Duplex & { _httpMessage?: ServerResponse | null })._httpMessage;
    if (response?.req.complete) response.on('finish', () => socket.end());
    else if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    else socket.destroy();
  });

  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    port: address.port,
    async stop() {
      mock.server.shutdown();
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeIdleConnections();
      // Whoever does not answer the close is cut off.
      const late = setTimeout(() => {
        for (const end of sockets.clients) end.terminate();
        server.closeAllConnections();
      }, 1000);
      await closed;
      clearTimeout(late);
    },
  };
}

/** A request, and its body if somebody has waited for it. */
interface Arrived {
  request: IncomingMessage;
  response: ServerResponse;
  body: Buffer | undefined;
}

const NO_BODY = Buffer.alloc(0);

/**
 * The body, when all of it has come, as that of most requests has by the time they are handled: one read costs less
 * than the events of a stream. What comes with a GET is nobody's business.
 */
function bodyOf(request: IncomingMessage): Buffer | undefined {
  if (request.method === 'GET') return NO_BODY;
  return request.complete ? ((request.read() as Buffer | null) ?? NO_BODY) : undefined;
}

/** How many requests at most are handled before the first of them is answered. */
const BATCH = 64;

/**
 * Gathers what comes in one turn of the event loop. Under load all of it is then read in a row, handled in a row and
 * sent in a row: a processor that goes from the one to the other for each single request has forgotten each time what
 * it had learned of the code, and takes about twice as long; and a client is woken once for many answers.
 */
function inBatches<T>(run: (batch: T[]) => void): (item: T) => void {
  let waiting: T[] = [];
  const runAll = () => {
    const all = waiting;
    waiting = [];
    for (let at = 0; at < all.length; at += BATCH) run(all.slice(at, at + BATCH));
  };
  return (item) => {
    if (waiting.push(item) === 1) setImmediate(runAll);
  };
}

class HttpRequest implements Incoming {
  readonly method: string;
  readonly target: string;
  readonly body: string;
  /** The pairs as they came: the object that Node makes of them costs more than all that we look up. */
  readonly pairs: string[];

  constructor({ method = '', url = '', rawHeaders }: IncomingMessage, body: string) {
    this.method = method;
    this.target = url;
    this.body = body;
    this.pairs = rawHeaders;
  }

  header(name: string): string | undefined {
    const { pairs } = this;
    for (let i = 0; i < pairs.length; i += 2) {
      const key = pairs[i] as string;
      if (key.length === name.length && key.toLowerCase() === name) return pairs[i + 1];
    }
    return undefined;
  }
}

function respond(mock: MockCore, response: ServerResponse, outcome: Outcome, after?: () => void): void {
  const wait = mock.wait(outcome.delay);
  if (wait === undefined) send(response, outcome, after);
  else void wait.then(() => send(response, outcome, after));
}

function send(response: ServerResponse, { answer, reset }: Outcome, after?: () => void): void {
  if (response.destroyed) return;
  if (reset) {
    (response.socket as Socket | null)?.resetAndDestroy();
    return;
  }
  const { status, headers, body, written } = answer;
  // As a list of names and values, which costs Node least.
  const list: string[] = [];
  for (const name in headers) list.push(name, headers[name] as string);
  if (body === undefined) {
    if (status !== 204) list.push('content-length', '0');
    response.writeHead(status, list);
    response.end(after);
    return;
  }
  const bytes = written === undefined ? Buffer.from(body) : bytesOf(written);
  list.push('content-length', String(bytes.length));
  response.writeHead(status, list);
  response.end(bytes, after);
}

/** Bodies that are sent again and again, encoded once. */
const READY = new WeakMap<Written, Buffer>();

function bytesOf(written: Written): Buffer {
  let bytes = READY.get(written);
  if (bytes === undefined) {
    bytes = Buffer.from(written.text);
    READY.set(written, bytes);
  }
  return bytes;
}

/** An answer in place of the upgrade, written on the bare socket. */
async function refuse(mock: MockCore, socket: Socket, { answer, delay, reset }: Outcome): Promise<void> {
  await mock.wait(delay);
  if (reset) {
    socket.resetAndDestroy();
    return;
  }
  socket.end(head(answer));
}

function head({ status, headers, body = '' }: Answer): string {
  const lines = Object.entries({ ...headers, 'content-length': String(Buffer.byteLength(body)), connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}

/** Where the library would close with a code of its own for bytes that it cannot read, the server says its own words. */
class ServerEnd extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    if (code !== undefined && code !== 1000 && reason === undefined) super.close(...CLOSES.unreadable);
    else super.close(code, reason);
  }
}

function attach(mock: MockCore, end: ServerEnd, accept: (socket: ServerSocket) => SocketListener): void {
  let listener: SocketListener | undefined;
  const drained = () => listener?.drained();
  const socket: ServerSocket = {
    get buffered() {
      return end.bufferedAmount;
    },
    send: (data) => end.send(data, { binary: typeof data !== 'string' }, drained),
    ping: () => end.ping(),
    close(code, reason) {
      if (code === undefined) end.close();
      else end.close(code, reason ?? '');
      // A peer that does not read does not see the close either.
      setTimeout(() => end.terminate(), 2000).unref();
    },
    cut: () => end.terminate(),
  };
  end.on('error', () => {
    mock.driver.sync();
    listener?.unreadable();
  });
  listener = accept(socket);
  end.on('message', (data: Buffer, binary: boolean) => {
    mock.driver.sync();
    listener?.message(binary ? data : data.toString());
  });
  end.on('pong', () => {
    mock.driver.sync();
    listener?.pong();
  });
  end.on('close', (code: number, reason: Buffer) => {
    mock.driver.sync();
    listener?.closed(code, reason.toString());
  });
}
