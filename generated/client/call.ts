// Generated from spec/ by npm run generate. Do not edit.

import { createFinalURL, mergeHeaders } from 'openapi-fetch';
import type { Attempt, Connection } from './connection.js';
import { AbortError, type AnswerFacts, ApiError, NetworkError, ProtocolError, TimeoutError, type Violation } from './errors.js';
import { sensitiveKeys } from './facts.js';
import { guardIntegers } from './integers.js';
import { isObject, parseJson } from './json.js';
import { fillPath } from './path.js';
import { authorize, prepare, redirection, requestInit, send } from './send.js';
import { sleep, tell, within } from './wait.js';

/** One operation of the contract, as a call needs it. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  /** The one status that means success (law R4). */
  success: number;
  /** The wire type of the answer, `Chat[]` for a list of it; absent where it has no body (law R22). */
  answer?: string;
  /** Safe to repeat after a lost answer (law R21). */
  safe?: boolean;
}

/** What may be said of a single call. */
export interface CallOptions {
  /** Ends the call with an AbortError, wherever it stands. */
  signal?: AbortSignal | undefined;
  /** In place of the connection's. */
  timeoutMs?: number | undefined;
  /** In place of the connection's. */
  retries?: number | undefined;
}

/** Longer than this nobody waits for a retry, whatever `Retry-After` says: the error tells it instead. */
const LONGEST_RETRY_AFTER = 60_000;

/**
 * Makes a call, again where that is safe and may help, and gives back the value of the answer. Rejects with a ClientError;
 * with a TypeError where nothing could be sent; and with what the token's function or the hook `onRequest` throws.
 */
export async function call<T>(
  connection: Connection,
  operation: Operation,
  parameters: Record<string, unknown>,
  body?: object,
  { signal, timeoutMs = connection.timeoutMs, retries = connection.retries }: CallOptions = {},
): Promise<T> {
  const { id, method, safe } = operation;
  const { hooks } = connection;
  // Without the origin, which no error tells.
  const path = createFinalURL(operation.path, { baseUrl: '', params: { path: parameters }, pathSerializer: fillPath, querySerializer: () => '' });
  for (let attempt = 1; ; attempt++) {
    const facts: Attempt = { operation: id, method, path, attempt };
    const failure = (aborted: unknown) =>
      aborted
        ? new AbortError('Aborted.', { ...facts, cause: signal?.reason })
        : new TimeoutError(`No whole answer within ${timeoutMs} ms.`, { ...facts, retryable: safe });
    if (signal?.aborted) throw failure(signal);
    const begun = performance.now();
    let error: ApiError | undefined;
    try {
      return (await within(timeoutMs, signal, failure, (ended) => exchange(connection, operation, facts, body, ended))) as T;
    } catch (cause) {
      error = cause as ApiError;
    } finally {
      tell(hooks.onResponse, { ...facts, error, milliseconds: performance.now() - begun });
    }
    const { retryable, retryAfterMs = 0 } = Object(error) as Partial<ApiError>;
    if (!retryable || attempt > retries || retryAfterMs > LONGEST_RETRY_AFTER) throw error;
    // Random on top of what the server asks for: the others who were sent away shall not all come back at once.
    const delayMs = retryAfterMs + connection.backoff(attempt);
    tell(hooks.onRetry, { ...facts, error, delayMs });
    await sleep(delayMs, signal);
  }
}

/**
 * Request and answer of one attempt; the status of the answer goes into its facts.
 *
 * URL and headers are made by the pieces of openapi-fetch, and not by its client, which is `createRestClient`: that is one
 * function, of which a bundle carries all or nothing (2.5 kB). Its serializers for bodies, paths and queries stay out too:
 * bodies are JSON, `fillPath` refuses what would name another path, and no operation has a query.
 */
async function exchange(
  connection: Connection,
  { method, success, answer: type, safe: retryable }: Operation,
  facts: Attempt,
  body: object | undefined,
  signal: AbortSignal,
): Promise<unknown> {
  const { hooks, validate } = connection;
  const headers = mergeHeaders({ accept: 'application/json', 'content-type': body && 'application/json' });
  const token = await prepare(connection, facts, headers, signal);
  if (token) authorize(connection, headers, token);
  const request = new Request(connection.baseUrl + facts.path, {
    ...requestInit(connection),
    method,
    headers,
    signal,
    body: body ? JSON.stringify(body) : null,
  });
  let response: Response;
  let text: string;
  try {
    response = await send(connection, request);
    text = await response.text();
  } catch (cause) {
    throw new NetworkError(reasonOf(cause), { ...facts, retryable, cause });
  }
  const { status } = response;
  facts.status = status;
  const answer = () => ({ ...facts, body: withoutSecrets(text, token, body) }) as AnswerFacts;
  const problem = (message: string, violations?: Violation[]) => new ProtocolError(message, answer(), violations);
  if (status > 399) throw refusal(response, answer(), retryable);
  if (status !== success) {
    const elsewhere = redirection(response, request.url);
    throw problem(`Expected ${success}, got ${status || 'a redirect'}${elsewhere ? ` to ${elsewhere.origin}` : ''}.`);
  }
  if (!type) return undefined;
  const value = parseJson(text);
  const list = type.endsWith(']');
  if (!(list ? Array.isArray(value) : isObject(value))) {
    throw problem(`The answer is ${value !== undefined ? `no ${list ? 'list' : 'object'}` : text.trim() ? 'not JSON' : 'empty'}.`);
  }
  guardIntegers(text, value, hooks, problem);
  validate?.answer(type, value, hooks, problem);
  return value;
}

/** The error of an answer from 400 on, in the server's form (law R5) or in any other. */
export function refusal({ headers }: Response, answer: AnswerFacts, safe: boolean | undefined): ApiError {
  const { status, body } = answer;
  const { message, detail, validations } = Object(parseJson(body));
  const page = body.trim();
  const after = headers.get('retry-after') ?? '';
  const retryAfterMs = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
  const ours = message && typeof message === 'string';
  return new ApiError(ours ? message : `Status ${status} ${page ? 'in a form of its own' : 'without a body'}.`, {
    ...answer,
    retryable: safe && (status > 499 || status === 429 || status === 408),
    retryAfterMs: retryAfterMs >= 0 ? retryAfterMs : undefined,
    detail: !ours ? page.slice(0, 2048) || undefined : typeof detail === 'string' ? detail : undefined,
    validations: ours && Array.isArray(validations) ? validations : [],
  });
}

/** An answer may repeat what it was asked with, as a proxy's page about a fault does: the secrets are struck out of it. */
function withoutSecrets(text: string, token: string | undefined, body: object | undefined): string {
  for (const secret of [token, ...sensitiveKeys.map((key) => Object(body)[key] as unknown)]) {
    // A shorter one is no secret, and would strike out half of the text. In JSON it may stand escaped.
    if (typeof secret === 'string' && secret.length > 7) text = text.replaceAll(secret, '***').replaceAll(JSON.stringify(secret).slice(1, -1), '***');
  }
  return text;
}

/** `fetch` says "fetch failed" and hides the reason below it. */
function reasonOf(cause: unknown): string {
  const { message, cause: below } = Object(cause);
  return String(below?.message || below?.code || message || cause);
}
