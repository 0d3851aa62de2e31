import type { Finding } from '../finding.js';
import type { Contract } from '../load.js';
import { described } from './described.js';
import { exampled } from './exampled.js';
import { examplesValid } from './examples-valid.js';
import { knownKeywords } from './known-keywords.js';
import { lawsResolve } from './laws-resolve.js';
import { named } from './named.js';
import { oneSuccess } from './one-success.js';
import { sensitive } from './sensitive.js';
import { traced } from './traced.js';
import { unionsTagged } from './unions-tagged.js';
import { used } from './used.js';

/** A rule of the house: looks at the whole contract and says what breaks it. */
export type Rule = (contract: Contract) => Finding[];

/**
 * Every rule by its id. The generator refuses a contract that breaks one, and the linter reports the same
 * findings beside its own.
 */
export const RULES: Record<string, Rule> = {
  named,
  'known-keywords': knownKeywords,
  'unions-tagged': unionsTagged,
  exampled,
  'examples-valid': examplesValid,
  described,
  traced,
  sensitive,
  used,
  'laws-resolve': lawsResolve,
  'one-success': oneSuccess,
};

/** What breaks the rules, in the order of the rules; all of them look, so that one run tells everything. */
export function checkContract(contract: Contract): Finding[] {
  return Object.values(RULES).flatMap((rule) => rule(contract));
}
