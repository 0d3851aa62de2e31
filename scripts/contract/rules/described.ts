import type { Finding } from '../finding.js';
import { isObject, type JsonObject, walkObjects } from '../json.js';
import type { Contract } from '../load.js';
import { follow } from '../references.js';

/** Every type, property, operation, parameter, response and message says in words what a client author must know. */
export function described({ types, operations, messages, sources }: Contract): Finding[] {
  const findings: Finding[] = [];
  const demand = (text: unknown, what: string, finding: (message: string, hint: string) => Finding) => {
    if (typeof text !== 'string' || text.trim() === '') {
      findings.push(finding(`${what} has no description.`, 'Say what it means, and what its absence, null or zero means.'));
    }
  };
  for (const { name, schema, source } of types.values()) {
    demand(schema.description, `Type ${name}`, (message, hint) => source.finding('described', [], message, hint));
    walkObjects(schema.properties, (node, tokens) => {
      const [property] = tokens;
      if (tokens.length !== 1 || property === undefined) return;
      demand(node.description, `${name}.${property}`, (message, hint) => source.finding('described', ['properties', ...tokens], message, hint));
    });
  }
  for (const operation of operations) {
    const { source, tokens } = operation;
    demand(operation.description, `Operation ${operation.id}`, (message, hint) => source.finding('described', tokens, message, hint));
    const value = follow(sources, source, tokens).value as JsonObject;
    for (const status of Object.keys((value.responses ?? {}) as JsonObject)) {
      const response = follow(sources, source, [...tokens, 'responses', status]).value;
      demand(isObject(response) ? response.description : undefined, `${operation.id} ${status}`, (message, hint) =>
        source.finding('described', [...tokens, 'responses', status], message, hint),
      );
    }
  }
  for (const source of sources.values()) {
    if (!source.file.startsWith('spec/parameters/')) continue;
    demand((source.value as JsonObject).description, source.file, (message, hint) => source.finding('described', [], message, hint));
  }
  for (const { name, source, tokens } of messages) {
    const value = follow(sources, source, tokens).value as JsonObject;
    demand(value.description, `Message ${name}`, (message, hint) => source.finding('described', tokens, message, hint));
  }
  return findings;
}
