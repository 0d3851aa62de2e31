import { encode } from '../go/encode.js';

/** A request as the engine wants it: what a `Request` and a `node:http` message have in common, and no more. */
export interface Incoming {
  method: string;
  /** Path and query, as they came. */
  target: string;
  header(name: string): string | undefined;
  /** The whole body; empty when there is none. */
  body: string;
}

/** An answer before anybody has sent it. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Absent on 204. */
  body?: string;
  /** Where the body is given again and again: whoever sends it may keep it in the form that it needs. */
  written?: Written;
}

/** A body that has been written, and is given until something changes. */
export class Written {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What becomes of a request: an answer, later perhaps, or none at all. */
export interface Outcome {
  answer: Answer;
  /** How many milliseconds to wait before it is sent, on the engine's clock. */
  delay: number;
  /** The connection is torn down instead of answered. */
  reset: boolean;
}

export const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/** An answer of JSON. */
export function write(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return { status, headers: { ...JSON_TYPE, ...headers }, body: encode(value) };
}
