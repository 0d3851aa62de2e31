// Generated from spec/ by npm run generate. Do not edit.

import type { ClientError, ErrorFacts, ProtocolError } from './errors.js';
import type { Validation } from './validation.js';

export interface ConnectOptions {
  /**
   * Where the deployment is, such as `https://coder.example.org`. Only the origin counts: a path in it is dropped
   * (law R1). A page may leave it out and means its own origin.
   */
  baseUrl?: string | URL | undefined;
  /**
   * The session token, or a function that is asked for it before every attempt and every connection of a stream. May be
   * left out where a browser has the cookie.
   */
  token?: Token | undefined;
  /**
   * How the token travels (law R2). `header`, unless told otherwise. `cookie` is for pages that the deployment serves:
   * the browser sends its cookie. `query` is for streams that can set neither; requests use the header then too.
   */
  auth?: 'header' | 'cookie' | 'query' | undefined;
  /** Used in place of the global `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** How long one attempt may take, its body included. 60,000 unless told otherwise; 0 for no end. */
  timeoutMs?: number | undefined;
  /** How often a failed call is made again: 2 times unless told otherwise. Only calls that are safe to repeat are (law R21). */
  retries?: number | undefined;
  /** How long to wait after the attempt of this number, from 1. Unless told otherwise: a random part of a time that doubles. */
  backoff?: ((attempt: number) => number) | undefined;
  hooks?: Hooks | undefined;
  /** What `validation` gives. Left out, answers are not validated, and bundles do not carry what does it. */
  validate?: Validation | undefined;
}

export type Token = string | (() => string | undefined | Promise<string | undefined>);

/** One attempt of a call, as the hooks are told of it. */
export interface Attempt extends Pick<ErrorFacts, 'operation' | 'method' | 'path'> {
  /** Counts from 1. */
  attempt: number;
  /** Of the answer; absent where none came, or has not yet. */
  status?: number;
}

/**
 * What a program may want to know of its calls. No hook is shown the token. Only `onRequest` is waited for; what the others
 * throw is ignored, so that a faulty log cannot make a call that was served look like one that failed.
 */
export interface Hooks {
  /** Before each attempt. May add headers; what it throws ends the call, and nothing is sent. */
  onRequest?: (attempt: Attempt & { headers: Headers }) => void | Promise<void>;
  /** After each attempt, however it ended. */
  onResponse?: (attempt: Attempt & { error?: unknown; milliseconds: number }) => void;
  /** Before the wait for the next attempt. */
  onRetry?: (attempt: Attempt & { error: ClientError; delayMs: number }) => void;
  /** An answer that validation refuses, in the mode `warn`. Without this hook it goes to `console.warn`. */
  onWarning?: (error: ProtocolError) => void;
  /** What the tolerant profile does not know and lets pass. */
  onUnknown?: (unknown: { path: string; kind: string; type: string; value?: unknown }) => void;
  /**
   * An answer with an integer beyond 2^53, which JavaScript cannot hold exactly. With this hook the answer goes on as it is,
   * without it the call ends with this error.
   */
  onUnsafeInteger?: (error: ProtocolError) => void;
}

/** What every call needs: plain data and small functions, no state. */
export interface Connection {
  /** The origin, without a slash at its end. */
  readonly baseUrl: string;
  readonly token: () => string | undefined | Promise<string | undefined>;
  readonly auth: 'header' | 'cookie' | 'query';
  readonly fetch: (request: Request) => Promise<Response>;
  readonly timeoutMs: number;
  readonly retries: number;
  readonly backoff: (attempt: number) => number;
  readonly hooks: Hooks;
  readonly validate?: Validation | undefined;
}

/**
 * Says where the server is and how to speak with it. Nothing is sent.
 *
 * @throws TypeError when the base URL is none, or neither http nor https
 */
export function connect({
  baseUrl = '',
  token,
  auth = 'header',
  // Looked up at each call, so that a later replacement counts.
  fetch = (request) => globalThis.fetch(request),
  timeoutMs = 60_000,
  retries = 2,
  backoff = (attempt) => Math.random() * Math.min(8000, 250 * 2 ** attempt),
  hooks = {},
  validate,
}: ConnectOptions): Connection {
  const { origin } = new URL(baseUrl, globalThis.location?.href);
  if (!/^http/.test(origin)) throw new TypeError('baseUrl must be http or https.');
  // The token is a function either way: a connection that is printed shows no secret.
  return { baseUrl: origin, token: typeof token === 'function' ? token : () => token, auth, fetch, timeoutMs, retries, backoff, hooks, validate };
}
