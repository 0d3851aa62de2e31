import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Answers one request; it is given what came and how many came before. */
export type Answer = (response: ServerResponse, received: Received, index: number) => void;

/** A small server on a free port of this machine, whose answers are set by the test. */
export interface TestServer {
  origin: string;
  received: Received[];
  answer: Answer;
  /** Breaks every connection. */
  drop(): void;
  close(): Promise<void>;
}

export async function startServer(): Promise<TestServer> {
  const sockets = new Set<Socket>();
  const server: Server = createServer(async (request: IncomingMessage, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const received = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body };
    started.received.push(received);
    started.answer(response, received, started.received.length - 1);
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const started: TestServer = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: [],
    answer: (response) => response.writeHead(500).end('no answer was set up'),
    drop: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return started;
}

/** Answers with JSON, as the server does. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(`${JSON.stringify(value)}\n`);
  };
}

/** Answers with any text. */
export function text(status: number, body: string, headers: Record<string, string> = {}): Answer {
  return (response) => response.writeHead(status, headers).end(body);
}

/** Answers the first request with the first answer, and so on; the last one serves the rest. */
export function inTurn(...answers: Answer[]): Answer {
  const base = { index: undefined as number | undefined };
  return (response, received, index) => {
    base.index ??= index;
    (answers[Math.min(index - base.index, answers.length - 1)] as Answer)(response, received, index);
  };
}

export const TOKEN = 'abcdefghij-0123456789abcdefghijkl';
export const CHAT = '5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10';
export const CHATS = '/api/experimental/chats';

/** What a promise rejects with; fails where it does not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('error' in outcome) return outcome.error;
  throw new Error(`It resolved: ${JSON.stringify(outcome.value)}`);
}
