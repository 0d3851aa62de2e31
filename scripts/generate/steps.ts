import type { Step } from './step.js';

/** A step, and how it is told about. It is loaded when it is run: most of a run with nothing to do would be loading tools. */
export interface NamedStep {
  name: string;
  about: string;
  load: () => Promise<Step>;
  /** It waits for a process of its own, so that the others have something to do meanwhile: it begins first. */
  ownProcess?: true;
  /** Steps whose files it is handed, so that it begins when they are done. They run too when it alone is asked for. */
  after?: string[];
}

/** The pipeline. */
export const STEPS: NamedStep[] = [
  {
    name: 'plain',
    about: 'docs/plain/: REST and stream, each on one page as Redocly draws it',
    load: async () => (await import('./plain.js')).plain,
    ownProcess: true,
  },
  {
    name: 'stream',
    about: 'client/stream.ts: message types and channel facts',
    load: async () => (await import('./stream.js')).stream,
    ownProcess: true,
  },
  { name: 'documents', about: 'openapi.json and asyncapi.json', load: async () => (await import('./documents.js')).documents },
  { name: 'schemas', about: 'schemas/: each wire type, strict and tolerant', load: async () => (await import('./schemas.js')).schemas },
  { name: 'types', about: 'client/types.ts: each wire type and operation', load: async () => (await import('./types.js')).types },
  { name: 'client', about: 'client/: the REST client', load: async () => (await import('./client.js')).client },
  {
    name: 'validators',
    about: 'validators/: a guard and a fault finder for each type',
    load: async () => (await import('./validators.js')).validators,
  },
  { name: 'facts', about: 'validators/facts.js: bodies of operations and other tables', load: async () => (await import('./facts.js')).facts },
  { name: 'reports', about: 'schemas/: the forms of recordings and of reports', load: async () => (await import('./reports.js')).reports },
  {
    name: 'site',
    about: 'docs/: the site, with its console and its search',
    load: async () => (await import('./site.js')).site,
    after: ['documents', 'schemas', 'types', 'client', 'stream', 'validators', 'facts', 'plain'],
  },
];
