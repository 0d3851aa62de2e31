export * from './operations.js';
export * from './rest.js';
export * from './stream.js';
export type * from './types.js';
