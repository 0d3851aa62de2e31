// Generated from spec/ by npm run generate. Do not edit.

export * from './operations.js';
export * from './rest.js';
export * from './stream.js';
export type * from './types.js';
