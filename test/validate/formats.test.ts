import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { repositoryPaths } from '../../scripts/cli/repository.js';
import { ROOT } from '../../scripts/generate/external.js';
import type { Finding, Shown } from '../../scripts/validate/finding.js';
import type { Context } from '../../scripts/validate/formats/format.js';
import { FORMATS } from '../../scripts/validate/formats/index.js';
import type { Outcome } from '../../scripts/validate/run.js';
import { temporaryFolder } from './engine.js';

const folder = temporaryFolder();
afterAll(folder.remove);

const require = createRequire(import.meta.url);

/** Files and findings with everything that could upset a format. */
const AWKWARD = `"quoted" 'single' <b>&amp; a,b:c|d%0A \`code\` ]]> line\nbreak \u0007\ufffe${'\ud800'} ümlaut 日本 — *x* _y_ [z](http://x)`;
const base: Finding = { rule: 'enum', severity: 'error', message: 'status is "x"', file: 'a.json', line: 3, column: 7, pointer: '/status' };
const FINDINGS: Finding[] = [
  { ...base, type: 'ChatStatus', schema: '/enum', actual: 'string', law: 'S23' },
  { ...base, message: AWKWARD, hint: AWKWARD, file: 'odd, name: 100%.json', pointer: '/a~1b/"<&>' },
  {
    ...base,
    severity: 'warning',
    rule: 'int64-precision',
    file: 'odd, name: 100%.json',
    operation: 'getChat',
    part: 'answer',
    status: 200,
    entry: 4,
  },
  { ...base, rule: 'stream-chat', file: 'deep/folder/s.ndjson', part: 'frame', stream: 1, frame: 20, event: 31 },
];
const SHOWN: Shown[] = FINDINGS.map((finding) => ({
  finding,
  frame: {
    lines: [
      { number: 2, text: '  "title": "x",' },
      { number: 3, text: '  "status": "x"' },
    ],
    line: 3,
    mark: 2,
  },
}));
const GOOD = 'good.json';
const TROUBLE = { file: 'odd, name: 101%.bin', message: 'It cannot be told <which> type: "this" is.', hint: 'Name it, 100%.' };
const OUTCOME: Outcome = {
  summary: { files: 4, skipped: 1, values: 1234, bytes: 5000, errors: 3, warnings: 1, hidden: 0 },
  troubles: [TROUBLE],
};
const FILES = [...new Set(FINDINGS.map(({ file }) => file)), GOOD, TROUBLE.file];

async function write(name: string, more: Partial<Context> = {}, shown = SHOWN, outcome = OUTCOME, files = FILES): Promise<string> {
  const make = await (FORMATS[name] as (typeof FORMATS)[string]).load();
  const format = make({ profile: 'strict', version: '1.2.3', color: false, quiet: false, inRepository: (file) => `sub/${file}`, ...more });
  const parts = [format.begin?.()];
  for (const file of files) {
    for (const one of shown) if (one.finding.file === file) parts.push(format.finding(one));
    for (const trouble of outcome.troubles) if (trouble.file === file) parts.push(format.trouble(trouble));
    parts.push(format.fileEnd?.(file));
  }
  return [...parts, format.end(outcome)].join('');
}

const EMPTY: Outcome = { summary: { files: 1, skipped: 0, values: 1, bytes: 1, errors: 0, warnings: 0, hidden: 0 }, troubles: [] };

/** A package that only proves something; absent, the proof is left out with a word, except where CI runs. */
function consumer(name: string): string | undefined {
  try {
    return require.resolve(name);
  } catch (error) {
    if (process.env.CI) throw error;
    return undefined;
  }
}

describe('json', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'generated/schemas/report.json'), 'utf8')) as object;
  const valid = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

  it('keeps its published schema, with findings and without', async () => {
    for (const text of [await write('json'), await write('json', {}, [], EMPTY)]) {
      expect(valid(JSON.parse(text)), JSON.stringify(valid.errors)).toBe(true);
    }
  });

  it('holds the findings as they are, in their order', async () => {
    const { findings, troubles, summary } = JSON.parse(await write('json')) as { findings: Finding[]; troubles: unknown; summary: unknown };
    expect(findings).toEqual(FINDINGS);
    expect({ troubles, summary }).toEqual(OUTCOME);
  });
});

describe('sarif', () => {
  interface Log {
    version: string;
    runs: {
      tool: { driver: { rules: { id: string }[] } };
      results: { ruleId: string; ruleIndex: number; level: string; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[];
      invocations: { executionSuccessful: boolean; toolExecutionNotifications: unknown[] }[];
    }[];
  }

  it('names its rules by place, and its files by relative addresses', async () => {
    const log = JSON.parse(await write('sarif')) as Log;
    const [run] = log.runs;
    expect(log.version).toBe('2.1.0');
    expect(run?.results.map(({ ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id)).toEqual(FINDINGS.map(({ rule }) => rule));
    expect(run?.results.map(({ level }) => level)).toEqual(FINDINGS.map(({ severity }) => severity));
    const uris = run?.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri) ?? [];
    expect(uris.map((uri) => decodeURIComponent(uri ?? ''))).toEqual(FINDINGS.map(({ file }) => `sub/${file}`));
    for (const uri of uris) expect(new URL(uri ?? '', 'file:///checkout/').pathname).toBe(`/checkout/${uri}`);
    expect(run?.invocations[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{}] });
  });

  const path = consumer('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  it.runIf(path)('keeps the schema of SARIF 2.1.0', async () => {
    const { $schema: _dialect, id: _id, ...schema } = JSON.parse(readFileSync(path as string, 'utf8')) as Record<string, unknown>;
    const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(schema);
    for (const text of [await write('sarif'), await write('sarif', {}, [], EMPTY)]) {
      expect(valid(JSON.parse(text)), JSON.stringify(valid.errors)).toBe(true);
    }
  });
});

describe('junit', () => {
  it('counts in each suite what the suite holds', async () => {
    const xml = await write('junit');
    const suites = [...xml.matchAll(/<testsuite name="[^"]*" tests="(\d+)" failures="(\d+)" errors="(\d+)"[^>]*>(.*?)<\/testsuite>/gs)];
    expect(suites).toHaveLength(FILES.length);
    for (const [, tests, failures, errors, body = ''] of suites) {
      expect([body.match(/<testcase /g)?.length ?? 0, body.match(/<failure /g)?.length ?? 0, body.match(/<error /g)?.length ?? 0]).toEqual([
        Number(tests),
        Number(failures),
        Number(errors),
      ]);
    }
  });

  it('holds no character that XML does not allow', async () => {
    const xml = await write('junit');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not stand there
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(xml.isWellFormed()).toBe(true);
    expect(xml.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#10);)/);
  });

  const path = consumer('test-results-parser');
  it.runIf(path)('is read by a collector of test results as what it is', async () => {
    const file = join(folder.path, 'report.xml');
    writeFileSync(file, await write('junit'));
    const { parse } = require(path as string) as {
      parse: (options: object) => { total: number; failed: number; suites: { name: string; cases: { status: string; failure: string }[] }[] };
    };
    const { total, suites } = parse({ type: 'junit', files: [file] });
    // Each finding, the good file, and the file that could not be checked.
    expect(total).toBe(FINDINGS.length + 2);
    expect(suites.map(({ name }) => name)).toEqual(FILES);
    expect(suites[0]?.cases.map(({ status, failure }) => ({ status, failure }))).toEqual([{ status: 'FAIL', failure: 'status is "x"' }]);
    expect(suites.find(({ name }) => name === GOOD)?.cases.map(({ status }) => status)).toEqual(['PASS']);
  });
});

describe('github', () => {
  /** As the runner reads a line: properties up to the next unescaped colon pair, then the text. */
  function read(line: string) {
    const [, command = '', properties = '', text = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
    const decode = (value: string) =>
      value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
    return {
      command,
      text: text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%'),
      ...Object.fromEntries(properties.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), decode(pair.slice(pair.indexOf('=') + 1))])),
    };
  }

  it('gives one command a finding, which the runner reads back whole', async () => {
    const lines = (await write('github')).trimEnd().split('\n').map(read);
    expect(lines).toHaveLength(FINDINGS.length + 1);
    FINDINGS.forEach(({ severity, file, line, column, message }, index) => {
      expect(lines[index]).toMatchObject({ command: severity, file: `sub/${file}`, line: String(line), col: String(column) });
      expect(lines[index]?.text.startsWith(message)).toBe(true);
    });
    expect(lines.at(-1)).toMatchObject({ command: 'error', file: `sub/${TROUBLE.file}` });
  });

  it('names files relative to the repository, wherever in it the command runs', () => {
    expect(repositoryPaths(join(ROOT, 'test/validate'), '')('../fixtures/x.json')).toBe('test/fixtures/x.json');
    expect(repositoryPaths(ROOT, '')('a.json')).toBe('a.json');
    expect(repositoryPaths(ROOT, '')('/elsewhere/a.json')).toBe('/elsewhere/a.json');
    expect(repositoryPaths(join(ROOT, 'test'), join(ROOT, 'test'))('a.json')).toBe('a.json');
    expect(repositoryPaths(ROOT, '')('<stdin>')).toBe('stdin');
  });
});

describe('markdown', () => {
  it('is one table with four cells a row, in which nothing becomes markup', async () => {
    const rows = (await write('markdown')).split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(FINDINGS.length + 2);
    for (const row of rows) expect(row.replace(/\\./g, '').split('|')).toHaveLength(6);
    expect(rows.join('')).not.toContain('<b>');
    expect(rows.join('')).not.toMatch(/[^\\]\[z/);
  });
});

describe('pretty', () => {
  it('puts the mark under the place', async () => {
    const lines = (await write('pretty')).split('\n');
    const at = lines.findIndex((line) => line.startsWith('  > 3 |'));
    expect(lines[at + 1]?.indexOf('^')).toBe(lines[at]?.indexOf('"status"'));
  });

  it('has colours only where they are asked for, and ends with the outcome unless it is to be quiet', async () => {
    expect(await write('pretty')).not.toContain('\u001b');
    expect(await write('pretty', { color: true })).toContain('\u001b[31m');
    expect((await write('pretty')).trimEnd().split('\n').at(-1)).toBe(
      '3 errors and 1 warning in 1,234 values in 4 files (1 skipped, 1 input could not be checked)',
    );
    expect(await write('pretty', { quiet: true })).not.toContain('1,234');
  });
});
