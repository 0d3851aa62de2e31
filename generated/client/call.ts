// Generated from spec/ by npm run generate. Do not edit.

import type { Attempt, Connection } from './connection.js';
import { AbortError, type AnswerFacts, ApiError, NetworkError, ProtocolError, TimeoutError, type Violation } from './errors.js';
import { sensitiveKeys } from './facts.js';
import { guardIntegers } from './integers.js';
import { fillPath } from './path.js';
import { authorize, redirection, requestInit, send } from './send.js';
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
  body?: unknown,
  { signal, timeoutMs = connection.timeoutMs, retries = connection.retries }: CallOptions = {},
): Promise<T> {
  const { id, method } = operation;
  const { hooks } = connection;
  const path = fillPath(operation.path, parameters);
  for (let attempt = 1; ; attempt++) {
    const facts: Attempt = { operation: id, method, path, attempt };
    const failure = (aborted: unknown) =>
      aborted
        ? new AbortError({ ...facts, cause: signal?.reason })
        : new TimeoutError(`No whole answer within ${timeoutMs} ms.`, { ...facts, retryable: operation.safe });
    if (signal?.aborted) throw failure(signal);
    const begun = performance.now();
    const outcome: Outcome = {};
    try {
      return (await within(timeoutMs, signal, failure, (ended) => exchange(connection, operation, facts, body, ended, outcome))) as T;
    } catch (error) {
      outcome.error = error;
    } finally {
      tell(hooks.onResponse, { ...facts, ...outcome, milliseconds: performance.now() - begun });
    }
    const error = outcome.error as ApiError;
    const { retryable, retryAfterMs = 0 } = Object(error) as Partial<ApiError>;
    if (!retryable || attempt > retries || retryAfterMs > LONGEST_RETRY_AFTER) throw error;
    // Random on top of what the server asks for: the others who were sent away shall not all come back at once.
    const delayMs = retryAfterMs + connection.backoff(attempt);
    tell(hooks.onRetry, { ...facts, error, delayMs });
    await sleep(delayMs, signal);
  }
}

/** What the hook `onResponse` is told of an attempt beside its facts. */
interface Outcome {
  status?: number;
  error?: unknown;
}

/**
 * Request and answer of one attempt.
 *
 * By `fetch` itself and not by openapi-fetch, whose client is `createRestClient`: that client is one function, of which a
 * bundle carries all or nothing (2.5 kB, as much as every policy here together), and what it exports in pieces is, for an API
 * without query parameters, forms or files, a concatenation and `JSON.stringify` for 290 bytes. size.test.ts has the figures.
 */
async function exchange(
  connection: Connection,
  { method, success, answer: type, safe: retryable }: Operation,
  facts: Attempt,
  body: unknown,
  signal: AbortSignal,
  outcome: Outcome,
): Promise<unknown> {
  const token = await connection.token();
  const headers = new Headers({ accept: 'application/json' });
  if (body !== undefined) headers.set('content-type', 'application/json');
  await connection.hooks.onRequest?.({ ...facts, headers });
  if (token) authorize(connection, headers, token);
  // While the caller's functions ran, it may have ended.
  signal.throwIfAborted();
  const init = { ...requestInit(connection), method, headers, signal, body: body === undefined ? null : JSON.stringify(body) };
  const request = new Request(connection.baseUrl + facts.path, init);
  let response: Response;
  let text: string;
  try {
    response = await send(connection, request);
    text = await response.text();
  } catch (cause) {
    throw new NetworkError(reasonOf(cause), { ...facts, retryable, cause });
  }
  const { status } = response;
  outcome.status = status;
  const answer = () => ({ ...facts, status, body: withoutSecrets(text, token, body) });
  if (status === success) return type && read(connection, type, text, answer);
  if (status > 399) throw refusal(response, answer(), retryable);
  const elsewhere = redirection(response, request.url);
  throw new ProtocolError(`Expected ${success}, got ${status || 'a redirect'}${elsewhere ? ` to ${elsewhere.origin}` : ''}.`, answer());
}

/** The value of a good answer, checked. */
function read({ hooks, validate }: Connection, type: string, text: string, answer: () => AnswerFacts): unknown {
  const problem = (message: string, violations: Violation[] = []) => new ProtocolError(message, { ...answer(), violations });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw problem(`The answer is ${text.trim() ? 'not JSON' : 'empty'}.`);
  }
  const list = type.endsWith(']');
  if (Object(value) !== value || Array.isArray(value) !== list) throw problem(`The answer is no ${list ? 'list' : 'object'}.`);
  guardIntegers(text, value, hooks, problem);
  validate?.answer(type, value, hooks, problem);
  return value;
}

/** The error of an answer from 400 on, in the server's form (law R5) or in any other. */
export function refusal({ headers }: Response, answer: AnswerFacts, safe: boolean | undefined): ApiError {
  const { status, body } = answer;
  let told: { message?: unknown; detail?: unknown; validations?: unknown } = {};
  try {
    told = Object(JSON.parse(body));
  } catch {}
  const after = headers.get('retry-after') ?? '';
  const retryAfterMs = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
  const more = {
    ...answer,
    retryable: safe && (status > 499 || status === 429 || status === 408),
    retryAfterMs: retryAfterMs >= 0 ? retryAfterMs : undefined,
  };
  const { message, detail, validations } = told;
  if (message && typeof message === 'string') {
    return new ApiError(message, {
      ...more,
      detail: typeof detail === 'string' ? detail : undefined,
      validations: Array.isArray(validations) ? validations : [],
    });
  }
  const page = body.trim();
  return new ApiError(`Status ${status} ${page ? 'in a form of its own' : 'without a body'}.`, { ...more, detail: page.slice(0, 2048) || undefined });
}

/** An answer may repeat what it was asked with, as a proxy's page about a fault does: the secrets are struck out of it. */
function withoutSecrets(text: string, token: string | undefined, body: unknown): string {
  for (const secret of [token, ...sensitiveKeys.map((key) => Object(body)[key] as unknown)]) {
    // A shorter one is no secret, and would strike out half of the text. In JSON it may stand escaped.
    if (typeof secret !== 'string' || secret.length < 8) continue;
    for (const form of [secret, JSON.stringify(secret).slice(1, -1)]) text = text.replaceAll(form, '***');
  }
  return text;
}

/** `fetch` says "fetch failed" and hides the reason below it. */
function reasonOf(cause: unknown): string {
  const { message, cause: below } = Object(cause);
  return String(below?.message || below?.code || message || cause);
}
