import { connect, type Socket } from 'node:net';

export interface Load {
  requests: number;
  seconds: number;
}

/**
 * Sends one request again and again over so many connections, each waiting for its answer. On bare sockets, so that the
 * one who measures costs as little as can be.
 *
 * It goes on until so many answers have come, too.
 *
 * @throws Error when an answer has another status, or a connection breaks.
 */
export async function load(url: string, request: Buffer, status: number, connections: number, milliseconds: number, least = 0): Promise<Load> {
  const { port, hostname } = new URL(url);
  let requests = 0;
  let stop = false;
  const began = performance.now();
  const one = () =>
    new Promise<void>((done, fail) => {
      const socket: Socket = connect(Number(port), hostname);
      socket.setNoDelay(true);
      let left = 0;
      let head = '';
      socket.on('error', fail);
      socket.on('connect', () => socket.write(request));
      socket.on('data', (chunk) => {
        if (left > 0) {
          left -= chunk.length;
        } else {
          head += chunk.toString('latin1');
          const end = head.indexOf('\r\n\r\n');
          if (end < 0) return;
          if (!head.startsWith(`HTTP/1.1 ${status} `)) return fail(new Error(`an answer was ${head.slice(0, 300)}`));
          const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
          left = end + 4 + length - head.length;
          head = '';
        }
        if (left > 0) return;
        requests++;
        if (stop && requests >= least) {
          socket.destroy();
          done();
        } else socket.write(request);
      });
    });
  const timer = setTimeout(() => {
    stop = true;
  }, milliseconds);
  await Promise.all(Array.from({ length: connections }, one));
  clearTimeout(timer);
  return { requests, seconds: (performance.now() - began) / 1000 };
}
