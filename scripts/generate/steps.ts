import type { Step } from './step.js';

/**
 * The pipeline. Each step is loaded when it is run, since most of a run with nothing to do would be loading tools. The two
 * that wait for a process of their own come first, so that the others have something to do meanwhile.
 */
export const STEPS: { name: string; about: string; load: () => Promise<Step> }[] = [
  { name: 'docs', about: 'docs/: a REST page and a stream page', load: async () => (await import('./docs.js')).docs },
  { name: 'stream', about: 'client/stream.ts: message types and channel facts', load: async () => (await import('./stream.js')).stream },
  { name: 'documents', about: 'openapi.json and asyncapi.json', load: async () => (await import('./documents.js')).documents },
  { name: 'schemas', about: 'schemas/: each wire type, strict and tolerant', load: async () => (await import('./schemas.js')).schemas },
  { name: 'types', about: 'client/types.ts: each wire type and operation', load: async () => (await import('./types.js')).types },
  { name: 'client', about: 'client/: the REST client', load: async () => (await import('./client.js')).client },
  {
    name: 'validators',
    about: 'validators/: a guard and a fault finder for each type',
    load: async () => (await import('./validators.js')).validators,
  },
];
