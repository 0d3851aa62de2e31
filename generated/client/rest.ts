// Generated from spec/ by npm run generate. Do not edit.

import createOpenapiClient, { type Client, type Middleware } from 'openapi-fetch';
import { type Connection, connect } from './connection.js';
import type { RestPaths } from './operations.js';
import { fillPath } from './path.js';
import { authorize, requestInit, send } from './send.js';
import type { Response as ErrorBody } from './types.js';

export interface RestOptions {
  /** Where the deployment is, such as `https://coder.example.org`. A path in it is dropped (law R1). */
  baseUrl: string;
  /** The session token, or a function that is asked for it before every request. */
  token: string | (() => string | Promise<string>);
  /** Used in place of the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
}

/** An openapi-fetch client with every REST operation by its path; see openapi-fetch for how it is called. */
export type RestClient = Client<RestPaths, `${string}/${string}`>;

/**
 * Makes a typed client of the REST operations: the low level, for those who like openapi-fetch. Token, origin and redirects
 * are treated as everywhere in this package; there is no timeout, no retry and no validation.
 *
 * A call resolves to `{ data, response }` or, for every status that is not its operation's success, to
 * `{ error, response }`, where `error` is never empty (law R5). It rejects when the network fails, when it is aborted, or
 * with a TypeError when a path parameter is missing or would change the path.
 */
export function createRestClient(options: RestOptions): RestClient {
  const connection = connect(options);
  const client = createOpenapiClient<RestPaths>({
    ...requestInit(connection),
    baseUrl: connection.baseUrl,
    pathSerializer: fillPath,
    fetch: (request) => send(connection, request),
  });
  client.use(authenticate(connection), nonEmptyErrors);
  return client;
}

function authenticate(connection: Connection): Middleware {
  return {
    async onRequest({ request }) {
      const token = await connection.token();
      if (token) authorize(connection, request.headers, token);
      return request;
    },
  };
}

/** openapi-fetch tells a failure without a body as `error: undefined`, which looks like none: give it a body. */
const nonEmptyErrors: Middleware = {
  async onResponse({ response }) {
    if (response.ok || (await response.clone().text()).trim() !== '') return undefined;
    // A page is shown 0 as the status of a redirect, which no response can be made with.
    const { status, statusText } = response.status ? response : { status: 502, statusText: 'Redirected' };
    const body: ErrorBody = { message: response.status ? `Status ${status} without a body.` : 'A redirect, which is not followed.' };
    return new Response(JSON.stringify(body), { status, statusText, headers: { 'content-type': 'application/json' } });
  },
};
