import type { Finding } from '../finding.js';
import { isObject } from '../json.js';
import type { Contract } from '../load.js';

const SECRET = /^(?:api_?key|access_?token|session_?token|password|secret)$/i;

/** What holds a secret carries `x-sensitive: true`, so that everything which prints, logs or records leaves it out. */
export function sensitive({ types, openapi, asyncapi }: Contract): Finding[] {
  const findings: Finding[] = [];
  for (const { name, schema, source } of types.values()) {
    for (const [property, value] of Object.entries(isObject(schema.properties) ? schema.properties : {})) {
      if (!SECRET.test(property) || (isObject(value) && value['x-sensitive'] === true)) continue;
      findings.push(source.finding('sensitive', ['properties', property], `${name}.${property} looks like a secret.`, 'Add "x-sensitive: true".'));
    }
  }
  for (const source of [openapi, asyncapi]) {
    const components = isObject(source.value) && isObject(source.value.components) ? source.value.components : {};
    for (const [scheme, value] of Object.entries(isObject(components.securitySchemes) ? components.securitySchemes : {})) {
      if (isObject(value) && value['x-sensitive'] === true) continue;
      findings.push(
        source.finding(
          'sensitive',
          ['components', 'securitySchemes', scheme],
          `Security scheme ${scheme} carries a secret.`,
          'Add "x-sensitive: true".',
        ),
      );
    }
  }
  return findings;
}
