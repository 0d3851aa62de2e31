// Generated from spec/ by npm run generate. Do not edit.

import type { Attempt, Connection } from './connection.js';

/** How every request is made: redirects come back to us, and a stale cookie does not go before the header (law R2). */
export function requestInit({ auth }: Connection): RequestInit {
  return {
    redirect: 'manual',
    // Runtimes without cookies know no credentials, and some refuse the word.
    ...('credentials' in Request.prototype && { credentials: auth === 'cookie' ? 'include' : 'omit' }),
  };
}

/** Asks for the token of an attempt, and shows its headers to the hook before the token is among them. */
export async function prepare({ token, hooks }: Connection, attempt: Attempt, headers: Headers, signal: AbortSignal): Promise<string | undefined> {
  const given = await token();
  await hooks.onRequest?.({ ...attempt, headers });
  // While the caller's functions ran, it may have ended.
  signal.throwIfAborted();
  return given;
}

/**
 * Puts the token where the server looks for it.
 *
 * @throws TypeError when no header can hold it; the token is not in its text
 */
export function authorize({ auth }: Connection, headers: Headers, token: string): void {
  try {
    if (auth === 'cookie') headers.set('cookie', `coder_session_token=${token}`);
    else headers.set('coder-session-token', token);
  } catch {
    // The engine's own error would print it.
    throw new TypeError('The token cannot stand in a header.');
  }
}

/**
 * Sends a request made with `requestInit`. A redirect is followed within the deployment's origin and for GET only, so that
 * no token goes elsewhere and nothing is said twice; any other comes back as the answer it is. A browser hides where a
 * redirect leads, and its status: there none is followed.
 */
export async function send(connection: Connection, request: Request): Promise<Response> {
  for (let hops = 0; ; hops++) {
    const response = await connection.fetch(request);
    const next = redirection(response, request.url);
    if (request.method !== 'GET' || next?.origin !== connection.baseUrl || hops === 5) return response;
    await response.body?.cancel();
    request = new Request(next, request);
  }
}

/** Where a redirect leads; undefined for any other answer. */
export function redirection({ status, headers }: Response, from: string): URL | undefined {
  const location = status > 299 && status < 400 && headers.get('location');
  return location ? new URL(location, from) : undefined;
}
