import type { OperationId } from '../../../generated/client/operations.js';

/** What came in, for a test to look at. Tokens and keys are never kept. */
export type Received =
  | {
      kind: 'request';
      at: number;
      method: string;
      /** Path and query, without a token. */
      target: string;
      operation: OperationId | undefined;
      /** Where the token stood. */
      token: string | undefined;
      body: string;
      status: number;
    }
  | { kind: 'open'; at: number; session: number; chat: string }
  | { kind: 'frame'; at: number; session: number; bytes: number }
  | { kind: 'close'; at: number; session: number; code: number; reason: string };

type Without<T> = T extends unknown ? Omit<T, 'at'> : never;

/** The last so many of them, oldest first. */
export class ReceivedLog {
  readonly #most: number;
  readonly #now: () => number;
  #items: Received[] = [];

  constructor(most: number, now: () => number) {
    this.#most = most;
    this.#now = now;
  }

  add(item: Without<Received>): void {
    if (this.#most === 0) return;
    (item as Received).at = this.#now();
    this.#items.push(item as Received);
    // Cut in halves, so that a long life costs nothing for each request.
    if (this.#items.length >= 2 * this.#most) this.#items = this.#items.slice(-this.#most);
  }

  list(): Received[] {
    return this.#items.slice(-this.#most);
  }

  clear(): void {
    this.#items = [];
  }
}

const SECRET_KEYS = /("api_key"\s*:\s*)"(?:[^"\\]|\\.)*"/gi;
const SECRET_QUERY = /([?&](?:coder_session_token|access_token)=)[^&]*/g;

export function withoutToken(target: string): string {
  return target.includes('token=') ? target.replace(SECRET_QUERY, '$1…') : target;
}

function withoutKey(body: string): string {
  return body.includes('_') ? body.replace(SECRET_KEYS, '$1"…"') : body;
}

/** Bodies are kept up to this length. */
const SHOWN = 16 * 1024;

export function shown(body: string): string {
  return withoutKey(body.length > SHOWN ? `${body.slice(0, SHOWN)}…` : body);
}
