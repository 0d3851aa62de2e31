import { formatPointer } from '../contract/pointer.js';
import type { Schemas } from '../contract/profiles.js';
import type { FixtureCase } from '../generate/fixtures.js';
import { REDUNDANCIES, redundancyOf } from './redundant.js';
import { type Trace, trace } from './trace.js';
import { KINDS, type Kind, type Unit, unitKey } from './unit.js';
import { unitsOf } from './units.js';

export interface Count {
  kind: Kind;
  /** How many units must be shown; those out of reach are not among them. */
  total: number;
  shown: number;
  /** How many are proven to be out of every case's reach. */
  redundant: number;
}

export interface Coverage {
  counts: Count[];
  /** What no case shows. */
  missing: Unit[];
  /** Redundancies that are wrong or out of use, a sentence each. */
  stale: string[];
  /** Cases on which the schemas and the fixture differ, so that nothing can be learned from them. */
  unread: FixtureCase[];
}

/**
 * What the cases show of the strict schemas. A type's places are shown by cases of the type itself: a message that holds
 * a part says nothing yet about what the part's own folder lacks.
 */
export function measure(schemas: Schemas, cases: readonly FixtureCase[]): Coverage {
  const shown = new Set<string>();
  const unread: FixtureCase[] = [];
  for (const fixture of cases) {
    const traced = trace(schemas, fixture.type, fixture.data);
    if ((traced.refusals.length === 0) !== fixture.valid.strict) unread.push(fixture);
    else for (const unit of whatItShows(traced)) if (unit.type === fixture.type) shown.add(unitKey(unit));
  }
  return conclude(schemas, shown, unread);
}

function whatItShows({ refusals, shown, nulls }: Trace): Unit[] {
  const [first, ...others] = refusals;
  if (!first) return shown;
  // A constraint is shown by a value that would be accepted without it: nothing but it refuses the value.
  const alone = first.constraints.filter((unit) => others.every(({ constraints }) => constraints.some((other) => unitKey(other) === unitKey(unit))));
  const refused = nulls.filter(({ at }) => refusals.every((refusal) => formatPointer(refusal.at) === formatPointer(at)));
  return [...alone, ...refused.map(({ unit }) => unit)];
}

function conclude(schemas: Schemas, shown: ReadonlySet<string>, unread: FixtureCase[]): Coverage {
  const counts = (Object.keys(KINDS) as Kind[]).map((kind): Count => ({ kind, total: 0, shown: 0, redundant: 0 }));
  const missing: Unit[] = [];
  const stale: string[] = [];
  const used = new Set<string>();
  for (const unit of unitsOf(schemas)) {
    const count = counts.find(({ kind }) => kind === unit.kind) as Count;
    const isShown = shown.has(unitKey(asShown(unit)));
    const redundancy = redundancyOf(unit, schemas);
    if (redundancy) {
      used.add(redundancy.name);
      count.redundant += 1;
      if (isShown) stale.push(`"${redundancy.name}" says that no case can show ${describeUnit(unit)}, and one does.`);
      continue;
    }
    count.total += 1;
    if (isShown) count.shown += 1;
    else missing.push(unit);
  }
  for (const { name } of REDUNDANCIES) if (!used.has(name)) stale.push(`"${name}" applies to nothing any more.`);
  return { counts, missing, stale, unread };
}

/** The absence of a required property is refused by the constraint of that name. */
function asShown(unit: Unit): Unit {
  if (unit.what !== 'absence refused') return unit;
  return { kind: 'constraints', type: unit.type, tokens: unit.tokens.slice(0, -2), what: `required ${unit.tokens.at(-1)}` };
}

/** One line for people: `Chat /properties/title: null refused`. */
export function describeUnit({ type, tokens, what, kind }: Unit): string {
  const place = formatPointer(tokens);
  const told = kind === 'constraints' ? `${what} alone` : kind === 'edges' ? `${what} met exactly` : what;
  return `${type}${place === '' ? '' : ` ${place}`}: ${told}`;
}
