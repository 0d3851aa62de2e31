import type { OperationId } from '../../../generated/client/operations.js';

export type Values = Record<string, string | number>;

/** A fault for people: what it does, and what a correct client does about it. */
export interface FaultInfo {
  name: string;
  about: string;
  /** What a correct client does. */
  client: string;
  law: string;
  /** What can be set, with what it is otherwise. */
  parameters?: Record<string, { about: string; value: string | number }>;
  /** How many streams or requests it meets; 0 for all of them. */
  times: number;
}

/** Where a fault applies: everywhere, unless told. */
export interface Aim {
  /** Only streams of this chat. */
  chat?: string;
  /** Only requests of this operation. */
  operation?: OperationId;
  /** How many streams or requests it meets; 0 for all. */
  times?: number;
  /** How many it lets pass before. */
  skip?: number;
}
