import type { Finding } from '../finding.js';
import type { Contract } from '../load.js';
import { unionOf } from '../types.js';

/** Members of a union are told apart by one required property that is a different constant in each. */
export function unionsTagged({ types }: Contract): Finding[] {
  const findings: Finding[] = [];
  for (const { name, schema, source } of types.values()) {
    if (!Array.isArray(schema.oneOf)) continue;
    const union = unionOf(types, name);
    if (!union) {
      findings.push(
        source.finding(
          'unions-tagged',
          ['oneOf'],
          `The members of ${name} share no property with a constant of its own in each.`,
          'Refer to named types only, and give each a `const` string under the same property.',
        ),
      );
      continue;
    }
    for (const member of union.members.values()) {
      const type = types.get(member);
      if (!type || ((type.schema.required ?? []) as string[]).includes(union.tag)) continue;
      findings.push(
        type.source.finding('unions-tagged', ['required'], `${member} does not require its tag "${union.tag}".`, `Add ${union.tag} to "required".`),
      );
    }
  }
  return findings;
}
