// Generated from spec/ by npm run generate. Do not edit.

export type { CallOptions } from './call.js';
export * from './calls.js';
export * from './client.js';
export * from './connection.js';
export * from './errors.js';
export * from './operations.js';
export * from './rest.js';
export * from './stream/index.js';
export * from './stream.js';
export type * from './types.js';
export * from './validation.js';
