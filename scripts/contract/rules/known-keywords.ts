import type { Finding } from '../finding.js';
import type { Contract } from '../load.js';
import { nearest } from '../references.js';
import { walkSchemas } from '../schema-walk.js';

/** The part of JSON Schema 2020-12 that both documents and all our targets understand alike. */
const KEYWORDS = [
  ...['title', 'description', 'examples', '$ref'],
  ...['type', 'format', 'contentEncoding', 'enum', 'const'],
  ...['pattern', 'minLength', 'maxLength', 'minimum', 'maximum'],
  ...['properties', 'required', 'additionalProperties', 'items', 'minItems', 'maxItems'],
  ...['oneOf', 'anyOf', 'not', 'if', 'then', 'else'],
  ...['x-upstream', 'x-known-values', 'x-sensitive', 'x-unused'],
];

/** A keyword that a target does not know would be dropped without a word, so every schema keeps to the list. */
export function knownKeywords({ types }: Contract): Finding[] {
  const findings: Finding[] = [];
  for (const { schema, source } of types.values()) {
    walkSchemas(schema, (node, tokens) => {
      for (const key of Object.keys(node)) {
        if (KEYWORDS.includes(key)) continue;
        const near = nearest(key, KEYWORDS);
        findings.push(
          source.finding(
            'known-keywords',
            [...tokens, key],
            `"${key}" is no keyword that the contract uses.`,
            near
              ? `Did you mean "${near}"?`
              : 'Say it with the keywords in scripts/contract/rules/known-keywords.ts, or teach every target the new one.',
          ),
        );
      }
    });
  }
  return findings;
}
