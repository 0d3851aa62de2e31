import type { Watch } from './deployment.js';

/** A request and what came of it. */
export interface Exchange {
  method: string;
  /** Path and query; no token is ever in it. */
  target: string;
  requestHeaders: [string, string][];
  requestBody: string | undefined;
  status?: number;
  answerHeaders: [string, string][];
  answerBody: string;
  milliseconds: number;
}

const SECRET = /^(coder-session-token|authorization|cookie)$/i;

/**
 * Notes what goes through.
 *
 * @param rawBody Sent in place of the client's body, so that a text that is no JSON can be tried too.
 */
export function recorder(note: (exchange: Exchange) => void, rawBody?: string): Watch {
  return async (request, fetch) => {
    const sent = rawBody === undefined ? request : new Request(request, { body: rawBody });
    const { pathname, search } = new URL(sent.url);
    const exchange: Exchange = {
      method: sent.method,
      target: `${pathname}${search}`,
      requestHeaders: headersOf(sent.headers),
      requestBody: sent.body === null ? undefined : await sent.clone().text(),
      answerHeaders: [],
      answerBody: '',
      milliseconds: 0,
    };
    const begun = performance.now();
    try {
      const response = await fetch(sent);
      exchange.answerBody = await response.clone().text();
      exchange.status = response.status;
      exchange.answerHeaders = headersOf(response.headers);
      return response;
    } finally {
      exchange.milliseconds = performance.now() - begun;
      note(exchange);
    }
  };
}

function headersOf(headers: Headers): [string, string][] {
  return [...headers].map(([name, value]) => [name, SECRET.test(name) ? '••••••' : value]);
}
