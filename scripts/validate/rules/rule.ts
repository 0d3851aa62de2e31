import type { Severity } from '../finding.js';

/** A named rule: what can be broken, and which law says so. */
export interface Rule {
  severity: Severity;
  /** Number of the protocol's law, where one says it. */
  law?: string;
  /** The rule as a sentence. */
  about: string;
}

export type Rules = Record<string, Rule>;

export const error = (about: string, law?: string): Rule => ({ severity: 'error', about, ...(law ? { law } : {}) });
export const warning = (about: string, law?: string): Rule => ({ severity: 'warning', about, ...(law ? { law } : {}) });
