import { isObject, type JsonObject } from '../../contract/json.js';
import type { Contract } from '../../contract/load.js';
import { walkSchemas } from '../../contract/schema-walk.js';
import { BANNER } from '../step.js';

/** `client/facts.ts`: what the client must know of names, whatever the type they stand in. */
export function wireFacts({ types }: Contract): string {
  const anyJson = new Set<string>();
  const typed = new Set<string>();
  const sensitive = new Set<string>();
  for (const { schema } of types.values()) {
    walkSchemas(schema, (node) => {
      for (const [name, property] of Object.entries(isObject(node.properties) ? node.properties : {})) {
        if (!isObject(property)) continue;
        (isAnyJson(property) ? anyJson : typed).add(name);
        if (property['x-sensitive'] === true) sensitive.add(name);
      }
    });
  }
  const list = (names: Iterable<string>) => `[${[...names].sort().map((name) => `'${name}'`)}]`.replaceAll(',', ', ');
  return `// ${BANNER}

/** Properties that hold any JSON, as somebody else wrote it. */
export const anyJsonKeys: readonly string[] = ${list([...anyJson].filter((name) => !typed.has(name)))};

/** Properties that hold a secret (law R19). */
export const sensitiveKeys: readonly string[] = ${list(sensitive)};
`;
}

/** A value without a type of its own, or a map of such values. */
function isAnyJson(schema: JsonObject): boolean {
  const says = (keyword: string) => schema[keyword] !== undefined;
  if (schema.additionalProperties === true) return true;
  return !['type', '$ref', 'const', 'enum', 'oneOf', 'anyOf', 'allOf'].some(says);
}
