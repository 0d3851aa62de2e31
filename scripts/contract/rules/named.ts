import type { Finding } from '../finding.js';
import type { Contract } from '../load.js';

/** A schema's title is its file's name: the name that clients, validators and docs give the type. */
export function named({ types }: Contract): Finding[] {
  return [...types.values()]
    .filter(({ name, schema }) => schema.title !== name)
    .map(({ name, schema, source }) =>
      source.finding('named', ['title'], `The title is ${JSON.stringify(schema.title)}, the file says ${name}.`, `Write "title: ${name}".`),
    );
}
