// Generated from spec/ by npm run generate. Do not edit.

/** The type of a body: a wire type, or a list of one. */
export interface Body {
  name: string;
  list: boolean;
}

export interface OperationBodies {
  method: string;
  /** The path template. */
  path: string;
  /** The one status that means success (law R4). */
  success: number;
  /** Absent where the operation takes no body. */
  request?: Body;
  /** By status; null where the answer has no JSON body. */
  answers: Record<string, Body | null>;
}

/** Every operation by its operationId. */
export declare const operations: Record<string, OperationBodies>;
/** Every wire type by name. */
export declare const types: string[];
/** The wire types that travel by themselves: bodies, the stream's envelope and its event. */
export declare const roots: string[];
/** Every tagged union: the property that tells its members apart, its members by tag, and the keys of each member. */
export declare const unions: Record<string, { tag: string; members: Record<string, string>; keys: Record<string, string[]> }>;
/** Where an int64 or a date-time stands: type, then property (or a union's tag), then what stands there. */
export declare const delicate: Record<string, Record<string, string>>;
/** Names of properties whose values are secret. */
export declare const sensitive: string[];
/** The titles of the protocol's laws by their numbers. */
export declare const laws: Record<string, string>;
