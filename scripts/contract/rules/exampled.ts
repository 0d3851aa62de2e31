import type { Finding } from '../finding.js';
import { isObject, type JsonObject } from '../json.js';
import type { Contract } from '../load.js';
import { follow } from '../references.js';

/** Every body that an operation takes or gives has an example: the docs show it, and every snippet is made of one. */
export function exampled({ operations, sources }: Contract): Finding[] {
  // What several operations share is told once.
  const told = new Set<string>();
  return operations.flatMap(({ id, request, answers, source, tokens }) => {
    const bodies = [
      ...(request ? [{ what: 'request', at: [...tokens, 'requestBody'] }] : []),
      ...answers.flatMap(({ status, body }) => (body ? [{ what: `answer ${status}`, at: [...tokens, 'responses', String(status)] }] : [])),
    ];
    return bodies.flatMap(({ what, at }) => {
      const { value, ...place } = follow(sources, source, at);
      const media = ((value as JsonObject).content as JsonObject | undefined)?.['application/json'];
      const examples = isObject(media) ? media.examples : undefined;
      const spot = JSON.stringify([place.source.file, place.tokens]);
      if ((isObject(examples) && Object.keys(examples).length > 0) || told.has(spot)) return [];
      told.add(spot);
      return [
        place.source.finding('exampled', place.tokens, `The ${what} of ${id} has no example.`, 'Add one under "examples", realistic and valid.'),
      ];
    });
  });
}
