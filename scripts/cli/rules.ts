import { laws } from '../../generated/validators/facts.js';
import { RULE_GROUPS } from '../validate/rules/index.js';

/** Every rule with its law and its sentence; as JSON for programs. */
export function describeRules(asJson: boolean): string {
  if (asJson) {
    const rules = RULE_GROUPS.flatMap(({ title, rules }) =>
      Object.entries(rules).map(([id, { severity, law, about }]) => ({
        id,
        group: title,
        severity,
        ...(law ? { law, title: laws[law] } : {}),
        about,
      })),
    );
    return `${JSON.stringify(rules, null, 2)}\n`;
  }
  const width = Math.max(...RULE_GROUPS.flatMap(({ rules }) => Object.keys(rules).map((id) => id.length)));
  return RULE_GROUPS.map(({ title, rules }) => {
    const lines = Object.entries(rules).map(
      ([id, { severity, law = '', about }]) => `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${law.padEnd(3)}  ${about}`,
    );
    return `${title}\n${lines.join('\n')}\n`;
  }).join('\n');
}
