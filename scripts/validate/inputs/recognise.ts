import { roots, types, unions } from '../../../generated/validators/facts.js';
import type { Fault } from '../../../generated/validators/runtime.js';
import * as validators from '../../../generated/validators/strict/index.js';
import type { Complaint } from '../finding.js';
import type { Wanted } from '../judge.js';

/** What a file holds: payloads of a type, or a session. */
export type Kind =
  | { kind: 'payload'; type: Wanted; operation?: { id: string; status: number; laws: (value: unknown) => Complaint[] } }
  | { kind: 'har' }
  | { kind: 'recording' }
  | { kind: 'fixture' };

export type Guess = Kind | { kind: 'unknown'; likely: string[] };

const RECORDING_KINDS = new Set(['recording', 'request', 'answer', 'open', 'frame', 'close']);

const is = (type: string, value: unknown) => (validators as unknown as Record<string, (value: unknown) => boolean>)[`is${type}`]?.(value) ?? false;
const faults = (type: string, value: unknown) =>
  (validators as unknown as Record<string, (value: unknown) => Fault[]>)[`validate${type}`]?.(value) ?? [];

/** What the names of a file and its folders say: the nearest one that is a type's name. */
export function kindByName(path: string): Kind | undefined {
  const steps = path.replaceAll('\\', '/').split('/');
  const words = (steps.pop() ?? '').replace(/\.gz$/i, '').split('.');
  const last = words.at(-1)?.toLowerCase();
  if (last === 'har') return { kind: 'har' };
  if (words.length > 2 && words.at(-2) === 'recording') return { kind: 'recording' };
  const named = [...words.reverse(), ...steps.reverse()].find((word) => types.includes(word));
  return named === undefined ? undefined : { kind: 'payload', type: { name: named } };
}

/** What a value looks like; of a list, its first element. */
export function kindByContent(value: unknown): Guess {
  const sample = Array.isArray(value) ? value[0] : value;
  if (Array.isArray(value) && value.length > 0 && value.every(isFixtureGroup)) return { kind: 'fixture' };
  if (isObject(value) && isObject(value.log) && Array.isArray(value.log.entries)) return { kind: 'har' };
  if (isObject(sample) && typeof sample.kind === 'string' && RECORDING_KINDS.has(sample.kind)) return { kind: 'recording' };
  const sure = byTag(sample) ?? unique(matching(roots, sample)) ?? unique(matching(types, sample));
  if (sure) return { kind: 'payload', type: { name: sure } };
  const near = nearest(sample);
  return near.length === 1 ? { kind: 'payload', type: { name: near[0] as string } } : { kind: 'unknown', likely: near };
}

/** A type whose union is told by its tag, and by the keys that only it has. */
function byTag(value: unknown): string | undefined {
  if (!isObject(value) || typeof value.type !== 'string') return undefined;
  if (typeof value.chat_id === 'string' && unions.ChatStreamEvent?.members[value.type]) return 'ChatStreamEvent';
  if ('data' in value && value.type in (unions.ChatStreamEnvelope?.members ?? {}) && !('media_type' in value)) return 'ChatStreamEnvelope';
  return undefined;
}

const matching = (among: string[], value: unknown) => among.filter((type) => is(type, value));

/** The one type of those that a value holds for, a union before its members. What travels by itself is asked for before its parts. */
function unique(found: string[]): string | undefined {
  const left = found.filter((type, _, all) => !all.some((other) => membersOf(other).includes(type)));
  return left.length === 1 ? left[0] : undefined;
}

const membersOf = (type: string) => Object.values(unions[type]?.members ?? {});

/** The types that a value comes near to, best first: the fewest faults, of those that know at least half of its keys. */
function nearest(value: unknown): string[] {
  if (!isObject(value)) return [];
  const keys = Object.keys(value).length;
  const scores = new Map<string, number>();
  for (const type of types) {
    // Of a union its members are looked at, since without its tag it can say nothing.
    if (unions[type]) continue;
    const found = faults(type, value);
    if (found.some(({ rule, path }) => rule === 'type' && path === '')) continue;
    const strange = found.filter(({ rule, path }) => rule === 'unknown-property' && path.lastIndexOf('/') === 0).length;
    const missing = found.filter(({ rule, path }) => rule === 'required' && path === '').length;
    if (found.length > 0 && (keys === strange || (keys - strange) * 2 < keys)) continue;
    const owner = Object.keys(unions).find((union) => membersOf(union).includes(type)) ?? type;
    const score = 2 * (strange + missing) + found.length + (roots.includes(owner) ? 0 : 0.5);
    scores.set(owner, Math.min(score, scores.get(owner) ?? score));
  }
  const scored = [...scores].sort(([, a], [, b]) => a - b);
  const [best, second] = scored;
  if (!best) return [];
  // Only what is clearly ahead, and not merely what holds for several, is taken for the truth.
  const [type, score] = best;
  if (score >= 1 && (!second || score * 2 + 3 <= second[1])) return [type];
  const close = scored.filter(([, other]) => other <= score * 2 + 3);
  return (close.length > 1 ? close : scored).slice(0, 5).map(([name]) => name);
}

function isFixtureGroup(value: unknown): boolean {
  return isObject(value) && typeof value.description === 'string' && 'schema' in value && Array.isArray(value.tests);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
