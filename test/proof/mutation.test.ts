import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../scripts/contract/json.js';
import { loadContract, readSpec } from '../../scripts/contract/load.js';
import { deriveSchemas, PROFILES, type Schemas } from '../../scripts/contract/profiles.js';
import { ROOT } from '../../scripts/generate/external.js';
import { type FixtureCase, readFixtures } from '../../scripts/generate/fixtures.js';
import { changesOf } from '../../scripts/mutation/changes.js';
import { formatScore } from '../../scripts/mutation/format.js';
import { Compiler } from '../../scripts/mutation/judge.js';
import { describeMutant, OPERATORS } from '../../scripts/mutation/mutant.js';
import { mutantsOf } from '../../scripts/mutation/mutants.js';
import { changesOfPattern } from '../../scripts/mutation/patterns.js';
import { percent, type Score, score } from '../../scripts/mutation/score.js';
import { slip, valuesOf, wordsOf } from '../support/values.js';

const { types } = loadContract(await readSpec(ROOT));
const schemas = { strict: deriveSchemas(types, 'strict'), tolerant: deriveSchemas(types, 'tolerant') };
const fixtures = await readFixtures();
const whole = score(schemas, fixtures);
console.log(`${formatScore(whole)}\n\n${percent(whole)}% is noticed.`);

describe('The fixtures', () => {
  it('notice every change of every schema, except those that are proven to change nothing', () => {
    expect(survivors(whole)).toEqual([]);
    expect(percent(whole)).toBe(100);
  });

  it('are read by the unchanged schemas as they say of themselves, each one of them', () => {
    expect(whole.unread).toEqual([]);
  });

  it('have thousands of changes to notice, of each kind and in both profiles', () => {
    for (const { operator, total } of whole.counts.strict) expect(total, operator).toBeGreaterThan(0);
    const total = (profile: 'strict' | 'tolerant') => whole.counts[profile].reduce((sum, count) => sum + count.total, 0);
    expect(total('strict')).toBeGreaterThan(2500);
    expect(total('tolerant')).toBeGreaterThan(2000);
    // Every name that may be required, every enumeration and every property of the contract has its mutant.
    const strict = (operator: string) => whole.counts.strict.find((count) => count.operator === operator)?.total ?? 0;
    expect(strict('drop required') + strict('add required')).toBeGreaterThanOrEqual(strict('drop property'));
  });

  it('are missed when they are gone: each type needs its invalid cases, and its valid ones', () => {
    for (const valid of [true, false]) {
      const less = score(
        schemas,
        fixtures.filter((fixture) => fixture.valid.strict !== valid || fixture.type !== 'ChatMessageUsage'),
        { types: ['ChatMessageUsage'], profiles: ['strict'] },
      );
      expect(less.survivors.length).toBeGreaterThan(10);
    }
  });

  it('are missed down to one case, which is named by what it alone notices', () => {
    const less = score(
      schemas,
      fixtures.filter(({ type, data }) => !(type === 'ChatStatus' && data === 'paused')),
      { types: ['ChatStatus'], profiles: ['strict'] },
    );
    expect(survivors(less)).toEqual(['strict ChatStatus: drop value ("paused")']);
  });
});

describe('What is equivalent', () => {
  it('is so by a proof that applies to something and that no fixture contradicts', () => {
    expect(whole.stale).toEqual([]);
  });

  it('is told apart by no generated value either', () => {
    const words = wordsOf(schemas.strict);
    const told: string[] = [];
    for (const profile of PROFILES) {
      const compiler = new Compiler(schemas[profile]);
      const values = new Map<string, unknown[]>();
      for (const { mutant } of whole.equivalent.filter((one) => one.mutant.profile === profile)) {
        const known = values.get(mutant.type) ?? sample(mutant.type, words);
        values.set(mutant.type, known);
        const right = compiler.with(schemas[profile][mutant.type] as JsonObject, (keeps) => known.map(keeps));
        const changed = compiler.with(mutant.schemas.get(mutant.type) as JsonObject, (keeps) => known.map(keeps));
        if (changed.some((verdict, index) => verdict !== right[index])) told.push(describeMutant(mutant));
      }
    }
    expect(whole.equivalent.length).toBeGreaterThan(100);
    expect(told).toEqual([]);
  });

  it('is told as stale when its proof applies to nothing any more', () => {
    const { stale } = score(small({ type: 'string' }), []);
    expect(stale).toContain('"type beside values" applies to nothing any more.');
  });

  it('is told as stale when a fixture contradicts it', () => {
    // Base64 has four signs at least, but nothing here asks that it be base64.
    const { stale } = score(small({ type: 'string', contentEncoding: 'base64', minLength: 1 }), [accepted('a'), refused('')], {
      profiles: ['strict'],
    });
    expect(stale).toEqual(['"shortest base64" says that nothing notices strict Word: move bound (minLength 2), and a fixture does.']);
  });
});

describe('The engine', () => {
  it('changes each keyword in each of the ways that are promised', () => {
    expect(changes({ type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: {} }, additionalProperties: false })).toEqual([
      'drop required a',
      'add required b',
      'drop type',
      ...['string', 'number', 'boolean', 'array', 'null'].map((type) => `widen type object or ${type}`),
      'drop property a',
      'drop property b',
      'drop property schema a',
      'drop property schema b',
      'open object additionalProperties',
    ]);
    expect(changes({ type: ['integer', 'null'], minimum: 1 })).toEqual([
      'drop type',
      'widen type integer or null or string',
      'widen type null or number',
      'widen type integer or null or boolean',
      'widen type integer or null or object',
      'widen type integer or null or array',
      'narrow type null',
      'narrow type integer',
      'drop bound minimum',
      'move bound minimum 0',
      'move bound minimum 2',
    ]);
    expect(changes({ enum: ['a', 'b'] })).toEqual(['drop enum', 'add value ""', 'drop value "a"', 'drop value "b"']);
    expect(changes({ const: 'a' })).toEqual(['drop const']);
    expect(changes({ format: 'uuid', pattern: '^$' })).toEqual(['drop format pattern']);
    expect(changes({ pattern: '^$' })).toEqual(['drop pattern']);
    expect(changes({ items: { $ref: '#/$defs/Other' } })).toEqual(['drop items']);
    expect(changes({ additionalProperties: true })).toEqual(['close object']);
    expect(changes({ oneOf: [{ $ref: '#/$defs/A' }, { title: 'B' }] })).toEqual(['drop union oneOf', 'drop variant #/$defs/A', 'drop variant B']);
    const branches = Object.fromEntries(['if', 'then', 'else'].map((keyword) => [keyword, {}]));
    expect(changes(branches)).toEqual(['if', 'then', 'else', 'negated'].map((what) => `drop condition ${what}`));
  });

  it('refuses to change a keyword that it does not understand', () => {
    expect(() => changesOf({ type: 'integer', multipleOf: 2 })).toThrow('multipleOf');
  });

  it('finds every place of a schema, in properties, elements, maps and variants, and counts the same change once', () => {
    const places = mutantsOf(
      {
        Word: {
          properties: { a: { items: { minLength: 2 } } },
          additionalProperties: { anyOf: [{ maximum: 3 }] },
        },
      },
      'strict',
    ).map(describeMutant);
    expect(places).toContain('strict Word /properties/a/items: drop bound (minLength)');
    expect(places).toContain('strict Word /additionalProperties/anyOf/0: move bound (maximum 4)');
    // Without its items a property has no keyword left, as if its schema were dropped.
    expect(places).toContain('strict Word: drop property schema (a)');
    expect(places).not.toContain('strict Word /properties/a: drop items');
    expect(places.length).toBe(new Set(places).size);
  });

  it('changes a pattern at its anchors, characters, ranges, counts and alternatives', () => {
    const found = changesOfPattern('^[a-c]{2}(?:x|y)$').map(({ pattern }) => pattern);
    expect(found).toEqual(
      expect.arrayContaining([
        '[a-c]{2}(?:x|y)$',
        '^[a-c]{2}(?:x|y)',
        '^[b-c]{2}(?:x|y)$',
        '^[a-d]{2}(?:x|y)$',
        '^[a-c]{1,2}(?:x|y)$',
        '^[a-c]{2,3}(?:x|y)$',
        '^[a-c]{2}(?:y)$',
        '^[a-c]{2}(?:x)$',
      ]),
    );
    for (const pattern of found) expect(() => new RegExp(pattern, 'u')).not.toThrow();
    expect(new Set(found).size).toBe(found.length);
  });

  it('leaves out a range that reaches what the class takes anyway', () => {
    expect(changesOfPattern('[/0-9]').map(({ pattern }) => pattern)).not.toContain('[//-9]');
  });

  it('changes a pattern everywhere at once, and lets any type notice', () => {
    const pattern = '^[ab]$';
    const both: Schemas = { First: { type: 'string', pattern }, Second: { type: 'string', pattern } };
    const cases = [accepted('a', 'First'), accepted('b', 'Second')];
    const { survivors: left } = score({ strict: both, tolerant: both }, cases, { profiles: ['strict'] });
    const text = left.map(describeMutant).filter((one) => one.includes('change pattern'));
    // Each character is shown by one of the types; that nothing else may pass is shown by none.
    expect(text.filter((one) => one.includes('becomes "[a]"') || one.includes('becomes "[b]"'))).toEqual([]);
    expect(text.length).toBeGreaterThan(0);
  });

  it('lets a change survive that no case notices, and says where a case for it belongs', () => {
    const result = score(small({ type: 'string', minLength: 2 }), [accepted('ab'), refused('a'), refused(1)], { profiles: ['strict'] });
    expect(survivors(result)).toEqual(expect.arrayContaining(['strict Word: widen type (string or null)']));
    expect(survivors(result)).not.toContain('strict Word: drop bound (minLength)');
    expect(survivors(result)).not.toContain('strict Word: move bound (minLength 3)');
    expect(formatScore(result)).toContain('strict Word: widen type (string or null)  (test/fixtures/Word/invalid.json)');
  });

  it('learns nothing from a case on which the fixture and the schema differ, and tells of it', () => {
    const wrong = accepted(1);
    const result = score(small({ type: 'string' }), [wrong], { profiles: ['strict'] });
    expect(result.unread).toEqual([wrong]);
    expect(result.counts.strict.every(({ killed }) => killed === 0)).toBe(true);
  });
});

describe('The command', () => {
  it('ends with 0 and a table when all is noticed', () => {
    const { status, stdout } = run('--type', 'ChatStatus');
    expect(status).toBe(0);
    for (const operator of Object.keys(OPERATORS)) expect(stdout).toMatch(new RegExp(`^${operator} +\\d+ +\\d+`, 'm'));
    expect(stdout).toContain('100% is noticed; the floor is 100%.');
  });

  it('ends with 1 and names the survivors as JSON, when a file is left out', () => {
    const { status, stdout } = run(
      '--json',
      '--type',
      'ChatSourcePart',
      '--profile',
      'strict',
      '--without',
      'test/fixtures/ChatSourcePart/valid.json',
    );
    expect(status).toBe(1);
    const report = JSON.parse(stdout) as { percent: number; survivors: { text: string; home: string }[] };
    expect(report.percent).toBeLessThan(100);
    expect(report.survivors).toContainEqual(
      expect.objectContaining({ text: 'strict ChatSourcePart: add required (url)', home: 'test/fixtures/ChatSourcePart/valid.json' }),
    );
  });

  it.each([
    [['--without', 'test/fixtures/Nothing/valid.json'], 'There is no fixture file "test/fixtures/Nothing/valid.json"'],
    [['--type', 'Nothing'], 'There is no type "Nothing"'],
    [['--profile', 'lax'], 'There is no profile "lax"'],
    [['--nothing'], "Unknown option '--nothing'"],
  ])('ends with 2 and says how to get help when it is called with %j', (args, told) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(told);
    expect(stderr).toContain('--help');
  });
});

function survivors(result: Score): string[] {
  return result.survivors.map(describeMutant);
}

function changes(schema: JsonObject): string[] {
  return changesOf(schema).map(({ operator, what }) => `${operator} ${what}`.trim());
}

function small(schema: JsonObject) {
  return { strict: { Word: schema }, tolerant: { Word: schema } };
}

function accepted(data: unknown, type = 'Word', valid = true): FixtureCase {
  return { file: 'case.json', line: 1, type, description: '', data, valid: { strict: valid, tolerant: valid } };
}

function refused(data: unknown, type = 'Word'): FixtureCase {
  return accepted(data, type, false);
}

/** Values of a type, and the same with a slip. */
function sample(type: string, words: readonly string[]): unknown[] {
  return fc
    .sample(valuesOf(schemas.strict, type), { numRuns: 200, seed: 5 })
    .flatMap((value, index) => [value, JSON.parse(JSON.stringify(slip(value, index, words).value)) as unknown]);
}

function run(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/mutation.ts', ...args], { cwd: ROOT, encoding: 'utf8' });
}
