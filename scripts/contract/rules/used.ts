import type { Finding } from '../finding.js';
import { type JsonObject, walkObjects } from '../json.js';
import type { Contract } from '../load.js';
import { splitReference } from '../references.js';

/** Every file is reached from a document; a type that only the component list names says why in `x-unused`. */
export function used({ sources, openapi, asyncapi, types }: Contract): Finding[] {
  const findings: Finding[] = [];
  const reached = new Set<string>();
  const onlyListed = new Set<string>();
  const visit = (file: string) => {
    const source = sources.get(file);
    if (!source || reached.has(file)) return;
    reached.add(file);
    walkObjects(source.value, (node, tokens) => {
      if (typeof node.$ref !== 'string') return;
      const target = splitReference(file, node.$ref).file;
      // A listing under components puts a type into the document; it is no use of it.
      if (tokens[0] === 'components' && tokens[1] === 'schemas') onlyListed.add(target);
      else visit(target);
    });
  };
  visit(openapi.file);
  visit(asyncapi.file);
  for (const source of sources.values()) {
    if (reached.has(source.file)) continue;
    const reason = (source.value as JsonObject)['x-unused'];
    if (onlyListed.has(source.file) && typeof reason === 'string' && reason !== '') continue;
    findings.push(
      source.finding(
        'used',
        [],
        onlyListed.has(source.file) ? `${source.file} is listed but nothing uses it.` : `Nothing refers to ${source.file}.`,
        'Use it, remove it, or list it under components.schemas and say why in "x-unused".',
      ),
    );
  }
  for (const { name, schema, source } of types.values()) {
    if (schema['x-unused'] === undefined || !reached.has(source.file)) continue;
    findings.push(source.finding('used', ['x-unused'], `${name} says that it is unused, but something uses it.`, 'Remove "x-unused".'));
  }
  return findings;
}
