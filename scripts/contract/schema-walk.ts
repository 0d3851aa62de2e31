import { isObject, type JsonObject } from './json.js';

/** Calls `visit` for a schema and every schema below it, outermost first; a reference is visited, not followed. */
export function walkSchemas(schema: unknown, visit: (schema: JsonObject, tokens: string[]) => void, tokens: string[] = []): void {
  if (!isObject(schema)) return;
  visit(schema, tokens);
  if (isObject(schema.properties)) {
    for (const [name, property] of Object.entries(schema.properties)) walkSchemas(property, visit, [...tokens, 'properties', name]);
  }
  for (const key of ['items', 'additionalProperties', 'not', 'if', 'then', 'else']) walkSchemas(schema[key], visit, [...tokens, key]);
  for (const key of ['oneOf', 'anyOf']) {
    const members = schema[key];
    if (!Array.isArray(members)) continue;
    members.forEach((member, index) => {
      walkSchemas(member, visit, [...tokens, key, String(index)]);
    });
  }
}
