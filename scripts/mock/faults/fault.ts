import type { OperationId } from '../../../generated/client/operations.js';
import type { Engine } from '../engine/engine.js';
import type { Failure } from '../engine/failure.js';
import type { Answer } from '../engine/request.js';
import type { Shaper } from '../engine/session.js';
import type { FaultInfo, Values } from './info.js';

/** What a fault does to a request. */
export interface RequestFault {
  /** Milliseconds on the wall's clock. */
  delay?: number;
  reset?: boolean;
  answer?: Answer;
}

/** A fault with what it does. */
export interface Fault extends FaultInfo {
  /** For each new stream. */
  stream?(values: Values, engine: Engine): Shaper;
  /** For each request, before anything about it is looked at. */
  request?(values: Values): RequestFault;
  /** For each request of the operation that it names, after the token and the experiment. */
  failure?(values: Values): Failure;
  /** Asked for by the operation itself, in the middle of its work. */
  inside?: OperationId[];
}
