import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli } from '../../scripts/build/cli.js';
import { ROOT } from '../../scripts/generate/external.js';
import { RULES } from '../../scripts/validate/rules/index.js';
import { temporaryFolder } from './engine.js';
import { eventsOf, makeSession, toNdjson } from './session.js';

const folder = temporaryFolder();
const work = join(folder.path, 'work');
const command = join(folder.path, 'cli/coder-chats.js');
const events = eventsOf(makeSession(5, 3));

beforeAll(async () => {
  mkdirSync(work);
  await cli(join(folder.path, 'cli'));
  writeFileSync(join(work, 'good.ndjson'), toNdjson(events));
  writeFileSync(join(work, 'bad.ndjson'), toNdjson(events.map((event, index) => (index % 10 === 5 ? { ...event, chat_id: 'x' } : event))));
  const precise = JSON.stringify(events.find(({ type }) => type === 'message')).replace(/"id":\d+/, '"id":9007199254740993');
  writeFileSync(join(work, 'warned.ndjson'), precise);
  mkdirSync(join(work, 'empty'));
});
afterAll(folder.remove);

function run(args: string[], options: { input?: string; env?: Record<string, string>; program?: string[] } = {}): SpawnSyncReturns<string> {
  const [program = process.execPath, ...before] = options.program ?? [process.execPath, command];
  return spawnSync(program, [...before, ...args], {
    cwd: work,
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...options.env },
  });
}

const validate = (...args: string[]) => run(['validate', ...args]);

/** Runs a line of shell in which `$cli` is the command. */
const shell = (line: string) =>
  spawnSync('/bin/bash', ['-c', line], { cwd: work, encoding: 'utf8', env: { ...process.env, cli: `${process.execPath} ${command}` } });

describe('exit status', () => {
  it('0 and one line when all hold, 1 with findings, 0 with warnings unless they are to count', () => {
    const good = validate('good.ndjson');
    expect({ status: good.status, out: good.stdout, err: good.stderr }).toEqual({
      status: 0,
      out: `${events.length} values in 1 file: all hold\n`,
      err: '',
    });
    const bad = validate('bad.ndjson');
    expect(bad.status).toBe(1);
    expect(bad.stdout).toMatch(/^bad\.ndjson:6:\d+ error uuid law R10\n {2}chat_id must be a UUID/);
    expect(validate('warned.ndjson').status).toBe(0);
    expect(validate('warned.ndjson', '--fail-on', 'warning').status).toBe(1);
  });

  it.each([
    ['no input at all', [], /nothing to check/],
    ['a file that is not there', ['nowhere.json'], /no such file: nowhere\.json/],
    ['a folder without a file to check', ['empty'], /No file to check is in this folder: empty/],
    ['a pattern that matches nothing', ['*.xyz'], /No file matches: \*\.xyz/],
    ['an unknown option', ['--typ', 'Chat', 'good.ndjson'], /Did you mean --type/],
    ['an unknown type', ['--type', 'Caht', 'good.ndjson'], /did you mean Chat\?/],
    ['a bad shard', ['--shard', '5/4', 'good.ndjson'], /such as 2\/4/],
    ['an unknown format', ['--format', 'xml', 'good.ndjson'], /pretty, json, junit/],
    ['an output without a path', ['--output', 'junit', 'good.ndjson'], /FORMAT=PATH/],
    ['an output in a folder that is not there', ['--output', 'junit=no/where.xml', 'good.ndjson'], /its folder does not exist/],
    ['a configuration that is not there', ['--config', 'no.yaml', 'good.ndjson'], /no configuration file no\.yaml/],
  ])('2 and a clear word for %s', (_, args, message) => {
    const { status, stderr, stdout } = validate(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/ at .*\.js:\d+/);
  });

  it('2 where nothing but test cases is named, and 2 where one file of several cannot be told, with the others checked', () => {
    const fixtures = run(['validate', join(ROOT, 'test/fixtures/Chat/valid.json')]);
    expect([fixtures.status, fixtures.stderr]).toEqual([2, expect.stringContaining('table of test cases')]);
    writeFileSync(join(work, 'odd.json'), '{"some": "thing"}');
    const mixed = validate('odd.json', 'bad.ndjson', '--format', 'json');
    expect(mixed.status).toBe(2);
    expect((JSON.parse(mixed.stdout) as { summary: object }).summary).toMatchObject({ files: 1, errors: Math.ceil((events.length - 5) / 10) });
  });
});

describe('standard streams', () => {
  it('- reads the standard input', () => {
    const { status, stdout } = run(['validate', '-', '--format', 'json'], { input: readFileSync(join(work, 'bad.ndjson'), 'utf8') });
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as { findings: { file: string; line: number }[] }).findings[0]).toMatchObject({ file: '<stdin>', line: 6 });
  });

  it('a slow pipe is waited for', async () => {
    const child = spawn(process.execPath, [command, 'validate', '-', '--quiet'], { cwd: work, stdio: ['pipe', 'pipe', 'pipe'] });
    const text = toNdjson(events.slice(0, 3));
    for (const piece of [text.slice(0, 40), text.slice(40, 41), text.slice(41)]) {
      child.stdin.write(piece);
      await new Promise((done) => setTimeout(done, 30));
    }
    child.stdin.end();
    expect(await new Promise((done) => child.once('close', done))).toBe(0);
  });

  it('a machine’s format stands alone on the standard output, the word for people beside it', () => {
    const { stdout, stderr } = validate('good.ndjson', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, findings: [] });
    expect(stderr).toBe(`${events.length} values in 1 file: all hold\n`);
    expect(validate('good.ndjson', '--format', 'json', '--quiet').stderr).toBe('');
    expect(validate('good.ndjson', '--quiet').stdout).toBe('');
  });

  it('a reader that goes away ends it without a word', () => {
    const { stdout, stderr } = shell(
      'for i in $(seq 300); do cat bad.ndjson; done > many.ndjson; $cli validate many.ndjson --max-findings 0 | head -n 1; echo "${PIPESTATUS[0]}"',
    );
    const [first, status] = stdout.trim().split('\n');
    expect(first).toMatch(/^many\.ndjson:6:/);
    expect(status).toBe('1');
    expect(stderr).toBe('');
    expect(shell('$cli validate --help | head -n 1; $cli validate --rules | head -n 1').stderr).toBe('');
  });

  it.runIf(existsSync('/dev/full'))('a full disk is told, and the status is 2', () => {
    const out = shell('$cli validate bad.ndjson > /dev/full');
    expect([out.status, out.stderr]).toEqual([2, 'coder-chats: The standard output cannot be written: the disk is full.\n']);
    const file = shell('$cli validate bad.ndjson --output junit=/dev/full --quiet');
    expect([file.status, file.stderr]).toEqual([2, 'coder-chats: The report /dev/full cannot be written: the disk is full.\n']);
  });

  it('colours stand where they are wanted and nowhere else', () => {
    expect(validate('bad.ndjson').stdout).not.toContain('\u001b');
    expect(run(['validate', 'bad.ndjson'], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[31m');
    expect(run(['validate', 'bad.ndjson', '--format', 'json'], { env: { FORCE_COLOR: '1' } }).stdout).not.toContain('\u001b');
  });
});

describe('outputs', () => {
  it('several reports are written in one run, each whole, and nothing is left lying about', () => {
    writeFileSync(join(work, 'r.json'), 'old');
    const { status } = validate(
      'bad.ndjson',
      '--output',
      'json=r.json',
      '--output',
      'junit=r.xml',
      '--output',
      'sarif=r.sarif',
      '--output',
      'markdown=r.md',
      '--quiet',
    );
    expect(status).toBe(1);
    expect((JSON.parse(readFileSync(join(work, 'r.json'), 'utf8')) as { findings: unknown[] }).findings.length).toBeGreaterThan(5);
    expect((JSON.parse(readFileSync(join(work, 'r.sarif'), 'utf8')) as { version: string }).version).toBe('2.1.0');
    expect(readFileSync(join(work, 'r.xml'), 'utf8')).toMatch(/<\/testsuites>\n$/);
    expect(readdirSync(work).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('a run that cannot end leaves the old report as it was', () => {
    writeFileSync(join(work, 'kept.json'), 'old');
    expect(validate('bad.ndjson', '--output', 'json=kept.json', '--output', 'junit=no/where.xml').status).toBe(2);
    expect(readFileSync(join(work, 'kept.json'), 'utf8')).toBe('old');
    expect(readdirSync(work).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('--max-findings limits what is shown, not what is counted', () => {
    const { stdout, status } = validate('bad.ndjson', '--format', 'json', '--max-findings', '2');
    const { findings, summary } = JSON.parse(stdout) as { findings: unknown[]; summary: { errors: number; hidden: number } };
    expect(status).toBe(1);
    expect(findings).toHaveLength(2);
    expect(summary.hidden).toBe(summary.errors - 2);
  });

  it('shards check each file once, and one that gets none is green', () => {
    for (const name of ['s1', 's2', 's3']) writeFileSync(join(work, `${name}.ndjson`), toNdjson([{ ...events[0], chat_id: name }]));
    const files = (part: string) => {
      const { stdout } = validate('s1.ndjson', 's2.ndjson', 's3.ndjson', '--shard', part, '--format', 'json');
      return (JSON.parse(stdout) as { findings: { file: string }[] }).findings.map(({ file }) => file);
    };
    expect([...files('1/2'), ...files('2/2')].sort()).toEqual(['s1.ndjson', 's2.ndjson', 's3.ndjson']);
    const none = validate('s1.ndjson', '--shard', '2/2');
    expect([none.status, none.stderr]).toEqual([0, expect.stringContaining('has no file')]);
  });

  it('a configuration in the working directory says what files hold', () => {
    writeFileSync(join(work, 'coder-chats.yaml'), "validate:\n  types: {'odd*.json': Response}\n");
    const { stdout, status } = validate('odd.json', '--format', 'json');
    writeFileSync(join(work, 'coder-chats.yaml'), 'validate: {}\n');
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as { findings: { type: string }[] }).findings[0]?.type).toBe('Response');
  });
});

describe('help', () => {
  it('--help shows examples and the exit status, and an option’s mistake points to it', () => {
    const { status, stdout } = validate('--help');
    expect(status).toBe(0);
    for (const word of ['--operation', '--shard', 'Examples:', 'coder-chats.yaml', 'Exit status']) expect(stdout).toContain(word);
    const all = run(['--help']);
    expect([all.status, all.stdout]).toEqual([0, expect.stringContaining('validate')]);
    expect(run(['valdate']).stderr).toMatch(/Did you mean validate/);
  });

  it('--rules lists every rule with its law', () => {
    const listed = JSON.parse(validate('--rules', '--format', 'json').stdout) as { id: string }[];
    expect(listed.map(({ id }) => id).sort()).toEqual(Object.keys(RULES).sort());
    expect(validate('--rules').stdout).toMatch(/after-error +error +S9 +Nothing follows an error envelope\./);
  });

  it('the completion of bash is a script that completes verbs, their options and their values', () => {
    writeFileSync(join(work, 'completion.bash'), run(['completion', 'bash']).stdout);
    const complete = (...words: string[]) => {
      const { stdout, stderr } = shell(
        `source ./completion.bash; COMP_WORDS=(coder-chats ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _coder_chats; echo "\${COMPREPLY[@]}"`,
      );
      expect(stderr).toBe('');
      return stdout.trim();
    };
    expect(complete('va')).toBe('validate');
    expect(complete('validate', '--type', 'ChatStreamEn')).toBe('ChatStreamEnvelope');
    expect(complete('validate', '--pro')).toBe('--profile');
    expect(complete('validate', '')).toContain('completion.bash');
    expect(complete('mock', '--fault', 'rate')).toBe('rate-limited');
    expect(complete('mock', '--no')).toBe('--no-bus');
    expect(complete('completion', 'f')).toBe('fish');
  });

  it('zsh and fish get every verb with its options; another shell is an error that names the three', () => {
    for (const [shellName, dashes] of [
      ['zsh', '--'],
      ['fish', '-l '],
    ] as const) {
      const { status, stdout } = run(['completion', shellName]);
      expect(status).toBe(0);
      for (const word of ['validate', `${dashes}max-findings`, 'mock', `${dashes}latency`, 'Chat ChatDiffContents']) expect(stdout).toContain(word);
    }
    const other = run(['completion', 'csh']);
    expect([other.status, other.stdout]).toEqual([2, '']);
    expect(other.stderr).toContain('Allowed choices are bash, zsh, fish');
  });
});
