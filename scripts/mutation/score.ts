import { PROFILES, type Profile, type Schemas } from '../contract/profiles.js';
import type { FixtureCase } from '../generate/fixtures.js';
import { EQUIVALENCES, type Equivalence, equivalenceOf } from './equivalent.js';
import { Compiler } from './judge.js';
import { describeMutant, type Mutant, OPERATORS, type Operator } from './mutant.js';
import { mutantsOf } from './mutants.js';

export interface Count {
  operator: Operator;
  /** Mutants that a fixture can notice. */
  total: number;
  killed: number;
  /** Mutants that are proven to mean the same as the schema. */
  equivalent: number;
}

export interface Score {
  counts: Record<Profile, Count[]>;
  /** What no fixture notices. */
  survivors: Mutant[];
  /** Equivalences that are wrong or out of use, a sentence each. */
  stale: string[];
  /** Cases on which the unchanged schemas and the fixture differ, so that nothing can be learned from them. */
  unread: FixtureCase[];
  /** Mutants that were not counted, each with the proof. */
  equivalent: { mutant: Mutant; by: Equivalence }[];
}

/** What to leave out; everything is taken by default. */
export interface Selection {
  profiles?: readonly Profile[];
  types?: readonly string[];
}

/** Holds every mutant of the schemas against the fixtures of its type. */
export function score(schemas: Record<Profile, Schemas>, cases: readonly FixtureCase[], { profiles = PROFILES, types }: Selection = {}): Score {
  const result: Score = { counts: { strict: [], tolerant: [] }, survivors: [], stale: [], unread: [], equivalent: [] };
  for (const profile of profiles) scoreProfile(schemas[profile], profile, cases, types, result);
  const whole = types === undefined && profiles.length === PROFILES.length;
  for (const equivalence of whole ? EQUIVALENCES : []) {
    if (!result.equivalent.some(({ by }) => by === equivalence)) result.stale.push(`"${equivalence.name}" applies to nothing any more.`);
  }
  return result;
}

/** The share of what is noticed, in percent, rounded down so that 100 means everything. */
export function percent({ counts }: Score): number {
  const all = Object.values(counts).flat();
  const total = all.reduce((sum, count) => sum + count.total, 0);
  const killed = all.reduce((sum, count) => sum + count.killed, 0);
  return total === 0 ? 0 : Math.floor((killed / total) * 1000) / 10;
}

function scoreProfile(schemas: Schemas, profile: Profile, cases: readonly FixtureCase[], types: readonly string[] | undefined, result: Score): void {
  const compiler = new Compiler(schemas);
  const byType = readable(compiler, schemas, profile, cases, result);
  const notices = ({ schemas: changed }: Mutant) =>
    [...changed].some(([type, schema]) =>
      compiler.with(schema, (keeps) => (byType.get(type) ?? []).some(({ data, valid }) => keeps(data) !== valid[profile])),
    );

  const counts = (Object.keys(OPERATORS) as Operator[]).map((operator): Count => ({ operator, total: 0, killed: 0, equivalent: 0 }));
  for (const mutant of mutantsOf(schemas, profile)) {
    if (types && !types.includes(mutant.type)) continue;
    const count = counts.find(({ operator }) => operator === mutant.operator) as Count;
    const killed = notices(mutant);
    const equivalence = equivalenceOf(mutant, schemas);
    if (equivalence) {
      count.equivalent += 1;
      result.equivalent.push({ mutant, by: equivalence });
      if (killed) result.stale.push(`"${equivalence.name}" says that nothing notices ${describeMutant(mutant)}, and a fixture does.`);
      continue;
    }
    count.total += 1;
    if (killed) count.killed += 1;
    else result.survivors.push(mutant);
  }
  result.counts[profile] = counts;
}

/** The cases by type, without those that the unchanged schemas read differently: they would kill every mutant. */
function readable(compiler: Compiler, schemas: Schemas, profile: Profile, cases: readonly FixtureCase[], result: Score): Map<string, FixtureCase[]> {
  return new Map(
    Object.entries(schemas).map(([type, schema]) => {
      const own = cases.filter((fixture) => fixture.type === type);
      return compiler.with(schema, (keeps) => {
        const right = own.filter(({ data, valid }) => keeps(data) === valid[profile]);
        result.unread.push(...own.filter((fixture) => !right.includes(fixture)));
        return [type, right];
      });
    }),
  );
}
