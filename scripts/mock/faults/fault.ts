import type { OperationId } from '../../../generated/client/operations.js';
import type { Engine } from '../engine/engine.js';
import type { Failure } from '../engine/failure.js';
import type { Answer } from '../engine/request.js';
import type { Shaper } from '../engine/session.js';

export type Values = Record<string, string | number>;

/** What a fault does to a request. */
export interface RequestFault {
  /** Milliseconds on the wall's clock. */
  delay?: number;
  reset?: boolean;
  answer?: Answer;
}

/** A fault with a name: what it does, and what a correct client does about it. */
export interface Fault {
  name: string;
  about: string;
  /** What a correct client does. */
  client: string;
  law: string;
  /** What can be set, with what it is otherwise. */
  parameters?: Record<string, { about: string; value: string | number }>;
  /** How many streams or requests it meets; 0 for all of them. */
  times: number;
  /** For each new stream. */
  stream?(values: Values, engine: Engine): Shaper;
  /** For each request, before anything about it is looked at. */
  request?(values: Values): RequestFault;
  /** For each request of the operation that it names, after the token and the experiment. */
  failure?(values: Values): Failure;
  /** Asked for by the operation itself, in the middle of its work. */
  inside?: OperationId[];
}
