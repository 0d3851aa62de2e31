import type { Command } from 'commander';

export interface Program {
  name: string;
  version: string;
}

/** What a verb's module exports. */
export interface Verb {
  /** Adds the verb's arguments and options, and what it does, to its command. */
  register(command: Command, program: Program): void;
  /** The same as the command with inputs and no option at all; gives the exit status. */
  plain?(inputs: string[], program: Program): Promise<number>;
}

/** The verbs of the command. Each one's module is loaded when it is used, so that one does not wait for another's libraries. */
export const VERBS: Record<string, { about: string; load: () => Promise<Verb> }> = {
  validate: { about: 'check payloads, streams and recordings against the contract', load: () => import('./validate.js') },
  mock: { about: 'stand in for a deployment: REST and stream, with state', load: () => import('./mock.js') },
  completion: { about: 'print a script with which a shell completes this command', load: () => import('./completion.js') },
};
