import type { OperationId } from '../../../generated/client/operations.js';
import type { Engine } from '../engine/engine.js';
import type { ChatRow, UserRow } from '../engine/rows.js';

/** One request that has passed the checks that come before every operation's own (law R3). */
export interface Call {
  engine: Engine;
  operation: OperationId;
  user: UserRow;
  parameters: Record<string, string>;
  /** The chat of the path; only the operations below `{chat}` have one, and may ask for it. */
  chat: ChatRow;
  /** Decodes the body, when its turn among the checks has come. */
  read(): Record<string, unknown>;
}

/** Gives the value to answer with; a text, or what is `Written`, if it is text already; undefined for an answer without a body. */
export type Operation = (call: Call) => unknown;
