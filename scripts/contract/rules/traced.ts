import type { Finding } from '../finding.js';
import { isObject } from '../json.js';
import type { Contract } from '../load.js';

/** Every type names the upstream struct it stands for, every property the struct's field. */
export function traced({ types }: Contract): Finding[] {
  const findings: Finding[] = [];
  for (const { name, schema, source } of types.values()) {
    const struct = schema['x-upstream'];
    if (typeof struct !== 'string' || !/^[A-Za-z]\w*$/.test(struct)) {
      findings.push(source.finding('traced', ['x-upstream'], `${name} does not say which upstream type it stands for.`, 'Add "x-upstream: Struct".'));
      continue;
    }
    for (const [property, value] of Object.entries(isObject(schema.properties) ? schema.properties : {})) {
      const field = isObject(value) ? value['x-upstream'] : undefined;
      if (typeof field === 'string' && field.startsWith(`${struct}.`)) continue;
      findings.push(
        source.finding(
          'traced',
          ['properties', property],
          `${name}.${property} does not say which field of ${struct} it is.`,
          `Add "x-upstream: ${struct}.Field".`,
        ),
      );
    }
  }
  return findings;
}
