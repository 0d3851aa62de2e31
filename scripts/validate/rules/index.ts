import { INPUT_RULES } from './input.js';
import { REST_RULES } from './rest.js';
import type { Rule, Rules } from './rule.js';
import { SCHEMA_RULES } from './schema.js';
import { STREAM_RULES } from './stream.js';
import { VALUE_RULES } from './values.js';

/** Every rule by its group, for lists. */
export const RULE_GROUPS: { title: string; rules: Rules }[] = [
  { title: 'Input', rules: INPUT_RULES },
  { title: 'Schema', rules: SCHEMA_RULES },
  { title: 'Values (strict)', rules: VALUE_RULES },
  { title: 'REST calls in recordings', rules: REST_RULES },
  { title: 'Streams in recordings', rules: STREAM_RULES },
];

export const RULES: Rules = Object.assign({}, ...RULE_GROUPS.map(({ rules }) => rules));

/** The rule of an id; a keyword that has no sentence of its own shares one. */
export function ruleOf(id: string): Rule {
  return RULES[id] ?? (SCHEMA_RULES.unlisted as Rule);
}
