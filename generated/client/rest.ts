// Generated from spec/ by npm run generate. Do not edit.

import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { RestPaths } from './operations.js';
import type { Response as ErrorBody } from './types.js';

export interface RestOptions {
  /** Where the deployment is, such as `https://coder.example.org`. */
  baseUrl: string;
  /** The session token, or a function that is asked for it before every request. */
  token: string | (() => string | Promise<string>);
  /** Used in place of the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
}

/** An openapi-fetch client with every REST operation by its path; see openapi-fetch for how it is called. */
export type RestClient = Client<RestPaths, `${string}/${string}`>;

/**
 * Makes a typed client of the REST operations. The token travels in the header `Coder-Session-Token` (law R2).
 *
 * A call resolves to `{ data, response }` or, for every status that is not its operation's success, to
 * `{ error, response }`, where `error` is never empty (law R5). It rejects when the network fails, when it is aborted, or
 * with a TypeError when a path parameter is missing or would change the path.
 */
export function createRestClient({ baseUrl, token, fetch }: RestOptions): RestClient {
  const client = createClient<RestPaths>({ baseUrl, pathSerializer: fillPath, ...(fetch ? { fetch } : {}) });
  client.use(authenticate(token), nonEmptyErrors);
  return client;
}

/** `encodeURIComponent` leaves dots alone, and a URL reads `/chats/..` as another resource: such a value is refused. */
function fillPath(template: string, parameters: Record<string, unknown>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = parameters[name];
    const text = value === undefined || value === null ? '' : String(value);
    if (text === '' || text === '.' || text === '..')
      throw new TypeError(`Path parameter "${name}" must not be ${JSON.stringify(value) ?? 'left out'}.`);
    return encodeURIComponent(text);
  });
}

function authenticate(token: RestOptions['token']): Middleware {
  return {
    async onRequest({ request }) {
      request.headers.set('Coder-Session-Token', typeof token === 'function' ? await token() : token);
      return request;
    },
  };
}

/** openapi-fetch tells a failure without a body as `error: undefined`, which looks like none: give it a body. */
const nonEmptyErrors: Middleware = {
  async onResponse({ response }) {
    if (response.ok || (await response.clone().text()).trim() !== '') return undefined;
    const body: ErrorBody = { message: `Status ${response.status} without a body.` };
    const { status, statusText } = response;
    return new Response(JSON.stringify(body), { status, statusText, headers: { 'content-type': 'application/json' } });
  },
};
