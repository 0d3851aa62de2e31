import { type CoderChats, createClient } from '../../../generated/client/client.js';
import type { Hooks } from '../../../generated/client/connection.js';
import type { Transport } from '../../../generated/client/stream/transport.js';
import type { MockCore } from '../../mock/core.js';
import { type SocketEvents, socketTransport } from './socket.js';
import { createWorld, MOCK_URL } from './world.js';

/** How a stream brings the token to a real deployment: a page can set no header on a WebSocket. */
export type StreamToken = 'cookie' | 'query';

/** What the consoles of a page speak with. */
export interface Deployment {
  /** Absent: a real deployment. */
  mock?: MockCore;
  baseUrl: string;
  /** A client whose requests go through `watch`, so that they can be shown. */
  client(options: { watch?: Watch; hooks?: Hooks; retries?: number }): CoderChats;
  /** For streams; tells of each socket and frame. */
  transport(events: SocketEvents): Transport;
}

/** Stands between the client and `fetch`. */
export type Watch = (request: Request, fetch: (request: Request) => Promise<Response>) => Promise<Response>;

/** No part of a second too long for a reader who waits for the next attempt, and no shorter than the eye takes. */
const backoff = (attempt: number) => Math.min(8000, 400 * 2 ** attempt);

function speakWith(baseUrl: string, token: string, fetch: (request: Request) => Promise<Response>): Deployment['client'] {
  return ({ watch, hooks = {}, retries = 2 }) =>
    createClient({
      baseUrl,
      // Without a token the browser's cookie is what is left, where the page has one.
      ...(token === '' ? { auth: 'cookie' as const } : { token }),
      fetch: watch === undefined ? fetch : (request) => watch(request, fetch),
      hooks,
      retries,
      backoff,
    });
}

export async function mockDeployment(): Promise<Deployment> {
  const mock = await createWorld();
  return {
    mock,
    baseUrl: MOCK_URL,
    client: speakWith(MOCK_URL, mock.token, (request) => mock.fetch(request)),
    transport: (events) => socketTransport((url) => new mock.WebSocket(url, undefined, { headers: { 'coder-session-token': mock.token } }), events),
  };
}

/**
 * A deployment on the network. The token lives in these functions and nowhere else.
 *
 * @throws TypeError when the URL is none, or neither http nor https
 */
export function realDeployment(url: string, token: string, streamToken: StreamToken): Deployment {
  const client = speakWith(url, token, (request) => fetch(request));
  return {
    baseUrl: client({}).connection.baseUrl,
    client,
    transport: (events) =>
      socketTransport((address) => {
        if (streamToken === 'query' && token !== '') address.searchParams.set('coder_session_token', token);
        return new WebSocket(address);
      }, events),
  };
}
