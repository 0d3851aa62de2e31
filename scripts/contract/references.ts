import { posix } from 'node:path';
import type { Finding } from './finding.js';
import { isObject, walkObjects } from './json.js';
import { parsePointer, valueAt } from './pointer.js';
import type { Source } from './source.js';

/** What a `$ref` names: a file of the contract and a place in it. */
export interface Target {
  source: Source;
  tokens: string[];
}

export type Sources = ReadonlyMap<string, Source>;

/** Splits `./Chat.yaml#/examples/0`, seen in `file`, into the project-relative file and the pointer's tokens. */
export function splitReference(file: string, reference: string): { file: string; tokens: string[] } {
  const [path = '', pointer = ''] = reference.split('#', 2);
  return {
    file: path === '' ? file : posix.join(posix.dirname(file), path),
    tokens: parsePointer(decodeURIComponent(pointer)),
  };
}

export function resolveReference(sources: Sources, file: string, reference: string): Target | undefined {
  const { file: target, tokens } = splitReference(file, reference);
  const source = sources.get(target);
  if (!source || valueAt(source.value, tokens) === undefined) return undefined;
  return { source, tokens };
}

/** The value behind an object that may be a reference, with the place where it really stands. */
export function follow(sources: Sources, source: Source, tokens: readonly string[]): Target & { value: unknown } {
  let target: Target = { source, tokens: [...tokens] };
  for (let hops = 0; hops < 32; hops++) {
    const value = valueAt(target.source.value, target.tokens);
    if (!isObject(value) || typeof value.$ref !== 'string') return { ...target, value };
    const next = resolveReference(sources, target.source.file, value.$ref);
    if (!next) return { ...target, value };
    target = next;
  }
  throw new Error(`${source.file}: references go in a circle`);
}

/** Every `$ref` of the contract that names nothing, with the nearest file that exists as a hint. */
export function danglingReferences(sources: Sources): Finding[] {
  const findings: Finding[] = [];
  for (const source of sources.values()) {
    walkObjects(source.value, (node, tokens) => {
      const reference = node.$ref;
      if (typeof reference !== 'string') return;
      if (resolveReference(sources, source.file, reference)) return;
      const { file, tokens: wanted } = splitReference(source.file, reference);
      const place = [...tokens, '$ref'];
      if (sources.has(file)) {
        findings.push(
          source.finding('ref-exists', place, `"${reference}" names nothing: ${file} has no /${wanted.join('/')}.`, 'Correct the part after "#".'),
        );
        return;
      }
      const near = nearest(file, [...sources.keys()]);
      findings.push(
        source.finding(
          'ref-exists',
          place,
          `"${reference}" names no file: ${file} does not exist.`,
          near ? `Did you mean ${near}?` : 'Write the file, or correct the reference.',
        ),
      );
    });
  }
  return findings;
}

/** The candidate with the fewest edits, if it is close enough to be a typing error. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 5)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
