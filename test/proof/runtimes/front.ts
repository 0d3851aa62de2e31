import { createServer, request as forward, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { REDIRECTED } from './scenarios.js';

/** A server in front of the mock: it serves pages from the mock's own origin, redirects one operation elsewhere, and counts. */
export interface Front {
  origin: string;
  /** WebSockets that are open. */
  readonly open: number;
  /** Handshakes that came. */
  readonly handshakes: number;
  /** What reached the other origin: nothing should. */
  readonly stray: readonly string[];
  close(): Promise<void>;
}

/** @param pages what is served beside the mock, by path */
export async function openFront(mock: { host: string; port: number }, pages: Record<string, string>): Promise<Front> {
  const sockets = new Set<Socket>();
  const streams = new Set<Socket>();
  const stray: string[] = [];
  let handshakes = 0;

  const elsewhere = createServer(({ method, url, headers }, response) => {
    stray.push(`${method} ${url} ${JSON.stringify(headers)}`);
    response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' });
    response.end('{"providers":[]}');
  });
  const front = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': request.url?.endsWith('.js') ? 'text/javascript' : 'text/html' }).end(page);
    } else if (request.url === REDIRECTED) {
      request.resume();
      response.writeHead(302, { location: `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}${REDIRECTED}` }).end();
    } else {
      const { method, url, headers } = request;
      const onward = forward({ ...mock, method, path: url, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.destroy());
      response.on('close', () => onward.destroy());
      request.pipe(onward);
    }
  });
  front.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  front.on('upgrade', ({ method, url, rawHeaders }: IncomingMessage, socket: Socket, head: Buffer) => {
    handshakes++;
    streams.add(socket);
    const onward = connect(mock.port, mock.host);
    const lines = rawHeaders.map((text, index) => (index % 2 ? `${text}\r\n` : `${text}: `)).join('');
    onward.write(`${method} ${url} HTTP/1.1\r\n${lines}\r\n`);
    onward.write(head);
    onward.pipe(socket).pipe(onward);
    for (const [end, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      end.on('error', () => other.destroy());
      end.on('close', () => other.destroy());
    }
    socket.on('close', () => streams.delete(socket));
  });
  await Promise.all([front, elsewhere].map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))));
  return {
    origin: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
    stray,
    get open() {
      return streams.size;
    },
    get handshakes() {
      return handshakes;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      elsewhere.closeAllConnections();
      await Promise.all([front, elsewhere].map((server) => new Promise((done) => server.close(done))));
    },
  };
}
