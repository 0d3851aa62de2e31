import type { ValidationError } from './types.js';

export type ErrorKind = 'api' | 'network' | 'timeout' | 'abort' | 'protocol' | 'stream';

/** What every error of this client tells beside its message. */
export interface ErrorFacts {
  /** The operationId, such as `createChatMessage`. */
  operation: string;
  method: string;
  /** The path that was asked for, filled in. Neither the host nor any header is told. */
  path: string;
  /** Which attempt it was, from 1. */
  attempt?: number;
  /** True where the cause may pass and the call is safe to repeat (law R21), so that the same call may be made again. */
  retryable?: boolean | undefined;
  /** What lies below, such as the error of `fetch` or the reason of the signal. */
  cause?: unknown;
}

/** The answer that an error is about. */
export interface AnswerFacts extends ErrorFacts {
  status: number;
  /** The raw body, to the last character. Not shown when the error is printed: it may be a page of HTML. */
  body: string;
}

/** What the server said as it refused. */
interface RefusalFacts extends AnswerFacts {
  detail: string | undefined;
  validations: readonly ValidationError[];
  retryAfterMs: number | undefined;
}

/** What is wrong with one value, as the validators tell it. */
export interface Violation {
  /** Where it is: a JSON Pointer into the answer. */
  path: string;
  message: string;
}

/** What all errors of this client have in common. Tell them apart by `kind` or by `instanceof`. */
export abstract class ClientError<Facts extends ErrorFacts = ErrorFacts> extends Error {
  abstract readonly kind: ErrorKind;
  declare readonly operation: string;
  declare readonly method: string;
  declare readonly path: string;
  declare readonly attempt?: number;
  declare readonly retryable: boolean;

  constructor(message: string, facts: Facts) {
    // Takes the cause out of them.
    super(message, facts);
    for (const [key, value] of Object.entries({ ...facts, retryable: !!facts.retryable })) {
      // The cause is printed anyway, and a body may be long: neither is shown as a property.
      if (value !== undefined) Object.defineProperty(this, key, { value, enumerable: !/^(cause|body)$/.test(key) });
    }
    // Bun begins the stack with the name of the base class.
    this.stack = this.stack?.replace(/^Error/, this.name) as string;
  }

  override toString(): string {
    const { name, method, path, message, status, detail, validations = [] } = this as Partial<ApiError>;
    const faults = validations.map((fault) => `${fault?.field}: ${fault?.detail}`);
    return [`${name}: ${method} ${path}: ${status ? `${status} ` : ''}${message}`, detail, ...faults].filter(Boolean).join('\n  ');
  }

  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** The server refused: any status from 400 (law R4). The message is the server's own, letter by letter (law R5). */
export class ApiError extends ClientError<RefusalFacts> {
  readonly kind = 'api';
  declare readonly status: number;
  /** More words for people. Of an answer that is not in the server's form: the beginning of its body. */
  declare readonly detail?: string;
  /** Which fields of the request are wrong; empty where the server names none. */
  declare readonly validations: readonly ValidationError[];
  /** How long the server asks to wait, from `Retry-After`. */
  declare readonly retryAfterMs?: number;
  declare readonly body: string;

  override get name() {
    return 'ApiError';
  }
}

/** No answer, or one that broke off. The request may have arrived all the same. */
export class NetworkError extends ClientError {
  readonly kind = 'network';

  override get name() {
    return 'NetworkError';
  }
}

/** The answer, its body included, took too long. The request may have arrived all the same. */
export class TimeoutError extends ClientError {
  readonly kind = 'timeout';

  override get name() {
    return 'TimeoutError';
  }
}

/** The caller's signal ended it; `cause` is the signal's reason. */
export class AbortError extends ClientError {
  readonly kind = 'abort';

  override get name() {
    return 'AbortError';
  }
}

/** The answer is not what the contract says: another success status, a redirect, no JSON, or a shape that validation refuses. */
export class ProtocolError extends ClientError {
  readonly kind = 'protocol';
  declare readonly status: number;
  /** What validation says is wrong; empty where that is not the matter. */
  declare readonly violations: readonly Violation[];
  declare readonly body: string;

  constructor(message: string, facts: AnswerFacts, violations: readonly Violation[] = []) {
    super(message, { ...facts, violations } as AnswerFacts);
  }

  override get name() {
    return 'ProtocolError';
  }
}

/** Every error that a call may reject with, told apart by `kind`. */
export type CallError = ApiError | NetworkError | TimeoutError | AbortError | ProtocolError;
