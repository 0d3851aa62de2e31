import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { loadContract, readSpec } from '../scripts/contract/load.js';
import { deriveSchemas, type Schemas } from '../scripts/contract/profiles.js';
import { percent } from '../scripts/coverage/format.js';
import { type Coverage, describeUnit, measure } from '../scripts/coverage/measure.js';
import { trace } from '../scripts/coverage/trace.js';
import { ROOT } from '../scripts/generate/external.js';
import { type FixtureCase, readFixtures } from '../scripts/generate/fixtures.js';

const schemas = deriveSchemas(loadContract(await readSpec(ROOT)).types, 'strict');
const fixtures = await readFixtures();
const whole = measure(schemas, fixtures);

describe('the fixtures', () => {
  it('show every property, value, variant, null, bound and constraint of the contract', () => {
    expect(missing(whole)).toEqual([]);
    expect(percent(whole)).toBe(100);
  });

  it('are read by the engine as they say of themselves, each one of them', () => {
    expect(whole.unread).toEqual([]);
    expect(fixtures.length).toBeGreaterThan(3000);
  });

  it('have much to show of each kind, so that full coverage is not that of nothing', () => {
    const totals = Object.fromEntries(whole.counts.map(({ kind, total }) => [kind, total]));
    expect(Object.keys(totals)).toEqual(['properties', 'values', 'variants', 'nulls', 'edges', 'constraints']);
    // Present and absent, of each field that upstream has.
    expect(totals.properties).toBeGreaterThan(2 * 235);
    // The 24 values of the enumerations, and those of texts whose values are known.
    expect(totals.values).toBeGreaterThan(24);
    // The parts, the events, the envelopes, two alternatives and two branches.
    expect(totals.variants).toBe(6 + 6 + 3 + 2 + 2);
    expect(totals.constraints).toBeGreaterThan(500);
  });
});

describe('what is out of reach', () => {
  it('is so by a proof that applies to something and that no fixture contradicts', () => {
    expect(whole.stale).toEqual([]);
  });

  it('is told when its proof applies to nothing any more', () => {
    expect(measure({ Word: { type: 'string' } }, []).stale).toContain('"type beside values" applies to nothing any more.');
  });
});

describe('a fixture that is taken away', () => {
  it('lowers the share and names the place, if it alone showed something', () => {
    const less = measure(schemas, without('test/fixtures/ChatInputPart/invalid.json'));
    expect(percent(less)).toBeLessThan(100);
    expect(missing(less)).toContain('ChatInputPart /properties/text: pattern alone');
    expect(missing(less)).toContain('ChatInputPart /properties/text: absence refused');
    expect(less.missing.every(({ type }) => type === 'ChatInputPart')).toBe(true);
  });

  it('is missed in every folder: each type needs what it is refused for', () => {
    for (const type of Object.keys(schemas)) {
      const file = `test/fixtures/${type}/invalid.json`;
      const own = fixtures.filter((fixture) => fixture.type === type && fixture.file !== file);
      expect(
        missing(measure(schemas, own)).filter((text) => text.startsWith(`${type}`)),
        file,
      ).not.toEqual([]);
    }
  });

  it('is missed down to one case, such as the one of a status that is `paused`', () => {
    const less = measure(
      schemas,
      fixtures.filter(({ type, data }) => !(type === 'ChatStatus' && data === 'paused')),
    );
    expect(missing(less)).toEqual(['ChatStatus: "paused"']);
  });

  it('is not made up for by another type that holds the same value inside', () => {
    const less = measure(
      schemas,
      fixtures.filter(({ type }) => type !== 'ChatMessageUsage'),
    );
    expect(missing(less)).toContain('ChatMessageUsage /properties/input_tokens: present');
    expect(missing(less)).toContain('ChatMessageUsage /properties/input_tokens: type alone');
  });
});

describe('a change of the contract that no fixture knows of', () => {
  it('is named: a new property, a new value, a new variant, a new bound', () => {
    const changed = structuredClone(schemas);
    const chat = changed.Chat as { properties: Record<string, unknown> };
    chat.properties.pinned = { type: 'boolean' };
    const status = changed.ChatStatus as { enum: string[] };
    status.enum.push('archived');
    const retry = changed.ChatStreamRetry as { properties: Record<string, Record<string, unknown>> };
    Object.assign(retry.properties.attempt as object, { maximum: 1_000_000 });
    expect(missing(measure(changed, fixtures))).toEqual([
      'Chat /properties/pinned: present',
      'Chat /properties/pinned: null refused',
      'Chat /properties/pinned: type alone',
      'ChatStatus: "archived"',
      'ChatStreamRetry /properties/attempt: maximum met exactly',
      'ChatStreamRetry /properties/attempt: maximum alone',
    ]);
  });
});

describe('the engine', () => {
  const word: Schemas = {
    Word: {
      type: 'object',
      required: ['text'],
      properties: { text: { type: 'string', minLength: 2, pattern: '^[a-z]*$' } },
      additionalProperties: false,
    },
  };

  it('credits a constraint only when nothing else refuses the value', () => {
    expect(shown(word, refused('Word', { text: 'A' }))).not.toContain('Word /properties/text: minLength alone');
    expect(shown(word, refused('Word', { text: 'a' }))).toContain('Word /properties/text: minLength alone');
    expect(shown(word, refused('Word', { text: 'AB' }))).toContain('Word /properties/text: pattern alone');
  });

  it('takes the absence of a required property as shown by a case that is refused for nothing else', () => {
    expect(shown(word, refused('Word', {}))).toContain('Word /properties/text: absence refused');
    expect(shown(word, refused('Word', { word: 'ab' }))).not.toContain('Word /properties/text: absence refused');
  });

  it('counts a bound as met by a value that is exactly as long, in characters', () => {
    expect(shown(word, accepted('Word', { text: 'ab' }))).toContain('Word /properties/text: minLength met exactly');
    expect(shown(word, accepted('Word', { text: 'abc' }))).not.toContain('Word /properties/text: minLength met exactly');
    expect(trace({ Sign: { type: 'string', minLength: 2 } }, 'Sign', '\u{1F600}').refusals).toHaveLength(1);
  });

  it('learns nothing from a case on which the fixture and the schema differ, and tells of it', () => {
    const wrong = accepted('Word', { text: 'A' });
    expect(measure(word, [wrong]).unread).toEqual([wrong]);
    expect(shown(word, wrong)).toEqual([]);
  });

  it('credits a reference with a fault below it, and each variant of a union with its own', () => {
    const shapes: Schemas = {
      Shape: { oneOf: [{ $ref: '#/$defs/Dot' }, { $ref: '#/$defs/Line' }] },
      Dot: { type: 'object', required: ['is'], properties: { is: { const: 'dot' } }, additionalProperties: false },
      Line: { type: 'object', required: ['is', 'length'], properties: { is: { const: 'line' }, length: { type: 'integer' } } },
    };
    expect(shown(shapes, refused('Shape', { is: 'line' }))).toEqual(['Shape /oneOf/1: $ref alone']);
    expect(shown(shapes, refused('Shape', { is: 'dot', length: 1 }))).toEqual(['Shape /oneOf/0: $ref alone']);
    expect(shown(shapes, refused('Shape', { is: 'circle' }))).toEqual(['Shape: oneOf alone']);
    expect(shown(shapes, accepted('Shape', { is: 'dot' }))).toEqual(['Shape /oneOf/0: taken']);
  });

  it('tells null apart from another value where both can stand, and asks for its refusal elsewhere', () => {
    const both: Schemas = { Note: { type: 'object', properties: { text: { type: ['string', 'null'] }, size: { type: 'integer', minimum: 1 } } } };
    expect(shown(both, accepted('Note', { text: null }))).toContain('Note /properties/text: null');
    expect(shown(both, accepted('Note', { text: '' }))).toContain('Note /properties/text: not null');
    expect(shown(both, refused('Note', { size: null }))).toContain('Note /properties/size: null refused');
    expect(shown(both, refused('Note', { size: 'one' }))).not.toContain('Note /properties/size: null refused');
  });

  it('refuses to count a keyword that it does not understand', () => {
    expect(() => measure({ Odd: { type: 'integer', multipleOf: 2 } }, [])).toThrow('multipleOf');
  });
});

describe('the command', () => {
  it('ends with 1 and names what is missing as JSON, when a file is left out', () => {
    const { status, stdout } = run('--json', '--without', 'test/fixtures/ChatSourcePart/valid.json');
    expect(status).toBe(1);
    const report = JSON.parse(stdout) as { percent: number; missing: { type: string; text: string; home: string }[] };
    expect(report.percent).toBeLessThan(100);
    expect(report.missing).toContainEqual(
      expect.objectContaining({ text: 'ChatSourcePart /properties/url: absent', home: 'test/fixtures/ChatSourcePart/valid.json' }),
    );
  });

  it('ends with 0 and a table when all is shown', () => {
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^kind +shown +of/);
    expect(stdout).toContain('100% is shown; the floor is 100%.');
  });

  it('ends with 2 and says how to get help when it is called wrongly', () => {
    const { status, stdout, stderr } = run('--without', 'test/fixtures/Nothing/valid.json');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('There is no fixture file "test/fixtures/Nothing/valid.json"');
    expect(stderr).toContain('--help');
  });
});

function missing(coverage: Coverage): string[] {
  return coverage.missing.map(describeUnit);
}

function without(file: string): FixtureCase[] {
  return fixtures.filter((fixture) => fixture.file !== file);
}

/** What one case shows: the units that are missing without any case, and not with it. */
function shown(own: Schemas, fixture: FixtureCase): string[] {
  const left = missing(measure(own, [fixture]));
  return missing(measure(own, [])).filter((text) => !left.includes(text));
}

function accepted(type: string, data: unknown, valid = true): FixtureCase {
  return { file: 'case.json', line: 1, type, description: '', data, valid: { strict: valid, tolerant: valid } };
}

function refused(type: string, data: unknown): FixtureCase {
  return accepted(type, data, false);
}

function run(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/coverage.ts', ...args], { cwd: ROOT, encoding: 'utf8' });
}
