import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Contract, loadContract, readSpec } from '../../scripts/contract/load.js';
import type { Block } from '../../scripts/docs/model.js';
import { changelogPage } from '../../scripts/docs/pages/changelog.js';
import { validatePage } from '../../scripts/docs/pages/validate-in-ci.js';
import { ROOT } from '../../scripts/generate/external.js';
import { createMock, DEFAULT_TOKEN } from '../../scripts/mock/index.js';
import { makeConsumer, run } from './consumer.js';

/*
 * Every recipe of the page "Validate in CI" runs here, line by line as it is printed there, in a project that has
 * installed the package and has the files that the recipes speak of.
 */

type Code = Extract<Block, { kind: 'code' }>;
const recipes = validatePage.blocks.filter((block): block is Code => block.kind === 'code');
const titled = (title: string): Code => {
  const found = recipes.find((recipe) => recipe.title === title);
  if (!found) throw new Error(`The page has no recipe ${title} any more.`);
  return found;
};

let project: Awaited<ReturnType<typeof makeConsumer>>;
let folder: string;

beforeAll(async () => {
  project = await makeConsumer(['cli', 'client', 'mock', 'validators']);
  folder = project.folder;
  const history = parse(await readFile(join(ROOT, 'spec/examples/chat-history.yaml'), 'utf8')).value;
  // Reports name files as the repository has them.
  await mkdir(join(folder, '.git'));
  await mkdir(join(folder, 'fixtures'));
  await mkdir(join(folder, 'recordings'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'answer.json'), JSON.stringify(history));
  await writeFile(join(folder, 'fixtures/history.json'), JSON.stringify(history));
  await cp(join(ROOT, 'test/recordings/session.har'), join(folder, 'session.har'));
  await cp(join(ROOT, 'test/recordings/session.recording.ndjson'), join(folder, 'recordings/session.recording.ndjson'));
  await cp(join(ROOT, 'test/recordings/session.recording.ndjson.gz'), join(folder, 'recordings/packed.recording.ndjson.gz'));
}, 180_000);
afterAll(() => project?.remove());
beforeEach(() => rm(join(folder, 'fixtures/broken.json'), { force: true }));

const shell = (code: string, env?: NodeJS.ProcessEnv) => run('sh', ['-e', '-c', code], folder, env);
/** A chat whose status nobody knows: fine for tolerant clients, none of today's wire. */
const breakFixture = () =>
  writeFile(join(folder, 'fixtures/broken.json'), JSON.stringify({ chat: { id: 'no id' }, messages: [], queued_messages: [] }));

describe('the recipes of "Validate in CI"', () => {
  test('there is nothing in them that no test here runs', () => {
    const run = [
      'sh',
      'coder-chats.yaml',
      '.github/workflows/contract.yml',
      '.gitlab-ci.yml',
      '.pre-commit-config.yaml',
      'record.ts',
      'vitest.config.ts',
      'chat.test.ts',
      'live.ts',
    ];
    const others = recipes.filter(({ language, title }) => !run.includes(language === 'sh' ? 'sh' : (title ?? '')));
    expect(others).toEqual([]);
    expect(recipes.length).toBeGreaterThan(12);
  });

  test('record.ts writes down a session, and what follows it finds nothing wrong with it', async () => {
    const mock = createMock();
    const server = await mock.start();
    const { code } = await transform(titled('record.ts').code, { loader: 'ts', format: 'esm' });
    await writeFile(join(folder, 'record.mjs'), code);
    const recorded = await run(process.execPath, ['record.mjs'], folder, { CODER_URL: server.url, CODER_SESSION_TOKEN: DEFAULT_TOKEN });
    await server.stop();
    expect(recorded).toEqual({ code: 0, out: '', err: '' });
    const session = await readFile(join(folder, 'session.ndjson'), 'utf8');
    expect(
      session
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).kind),
    ).toEqual(['request', 'answer']);
    expect(session).not.toContain(DEFAULT_TOKEN);
    const checked = await shell('npx coder-chats validate session.ndjson && npx coder-chats validate --type ChatStreamEvent events.ndjson');
    expect(checked.code).toBe(0);
    expect(checked.out).toMatch(/^2 values .* all hold\n\d\d values .* all hold\n$/);
  });

  // After record.ts, whose files some of them read.
  test.each(recipes.filter(({ language }) => language === 'sh').map(({ code, title }) => ({ code, title: title ?? code })))(
    '$title: all hold',
    async ({ code }) => {
      const { code: status, out, err } = await shell(code);
      expect({ status, err }, out).toEqual({ status: 0, err: '' });
      expect(out.trim().split('\n')).toHaveLength(code.split('\n').length);
      for (const line of out.trim().split('\n')) expect(line).toMatch(/^[\d,]+ values? in \d+ files?: all hold/);
    },
  );

  test('coder-chats.yaml tells what files hold whose names do not', async () => {
    await writeFile(join(folder, 'coder-chats.yaml'), titled('coder-chats.yaml').code);
    await breakFixture();
    const { code, out } = await shell('npx coder-chats validate fixtures');
    await rm(join(folder, 'coder-chats.yaml'));
    expect(code).toBe(1);
    expect(out).toContain('fixtures/broken.json:1');
  });

  test('the steps of GitHub Actions leave a SARIF report, and fail where something does not hold', async () => {
    const workflow = parse(titled('.github/workflows/contract.yml').code);
    const steps: { run?: string; uses?: string; with?: Record<string, unknown>; if?: string }[] = workflow.jobs.validate.steps;
    const commands = steps.flatMap((step) => (step.run === undefined ? [] : [step.run]));
    expect(commands[0]).toBe('npm ci'); // what this project has done already
    const good = await shell(commands.slice(1).join('\n'));
    expect({ code: good.code, err: good.err.replace(/^[\d,]+ values .* all hold\n$/, '') }).toEqual({ code: 0, err: '' });
    await breakFixture();
    const bad = await shell(commands.slice(1).join('\n'));
    expect(bad.code).toBe(1);
    expect(bad.out).toMatch(/^::error file=fixtures\/broken\.json,line=1/m);
    const upload = steps.find(({ uses }) => uses?.includes('upload-sarif'));
    expect(upload?.if).toBe('always()');
    const sarif = JSON.parse(await readFile(join(folder, String(upload?.with?.sarif_file)), 'utf8'));
    expect(sarif.runs[0].results.length).toBeGreaterThan(0);
    expect(workflow.permissions['security-events']).toBe('write');
  });

  test('the script for GitLab leaves a JUnit report where its artifacts say, and fails where something does not hold', async () => {
    const { contract } = parse(titled('.gitlab-ci.yml').code);
    expect(contract.script[0]).toBe('npm ci');
    expect((await shell(contract.script.slice(1).join('\n'))).code).toBe(0);
    await breakFixture();
    expect((await shell(contract.script.slice(1).join('\n'))).code).toBe(1);
    const report = await readFile(join(folder, contract.artifacts.reports.junit), 'utf8');
    expect(report).toMatch(/<failure[\s>]/);
    expect(report).toContain('fixtures/broken.json');
    expect(contract.artifacts.when).toBe('always');
  });

  test('the hook refuses a commit with a payload that does not hold', async () => {
    const [hook] = parse(titled('.pre-commit-config.yaml').code).repos[0].hooks;
    const chosen = (names: string[]) => names.filter((name) => new RegExp(hook.files).test(name)).join(' ');
    const names = ['fixtures/history.json', 'fixtures/broken.json', 'answer.json', 'fixtures/notes.md'];
    expect(chosen(names)).toBe('fixtures/history.json fixtures/broken.json');
    expect((await shell(`${hook.entry} fixtures/history.json`)).code).toBe(0);
    await breakFixture();
    expect((await shell(`${hook.entry} ${chosen(names)}`)).code).toBe(1);
  });

  test('the test of the own program passes, and fails when something crosses that does not hold', async () => {
    await writeFile(join(folder, 'vitest.config.ts'), titled('vitest.config.ts').code);
    await writeFile(join(folder, 'chat.test.ts'), titled('chat.test.ts').code);
    const vitest = (file: string) => run(process.execPath, [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', file], folder);
    const good = await vitest('chat.test.ts');
    expect(good.code, good.out + good.err).toBe(0);
    expect(good.out).toContain('1 passed');
    const sloppy = titled('chat.test.ts').code.replace("text: 'Say hello' }]", "text: 'Say hello' }], title: 'none' as never");
    expect(sloppy).not.toBe(titled('chat.test.ts').code);
    await writeFile(join(folder, 'sloppy.test.ts'), sloppy);
    const bad = await vitest('sloppy.test.ts');
    expect(bad.code).toBe(1);
    expect(bad.out + bad.err).toContain('violations of the contract crossed the mock');
  });

  test('live.ts validates what a running client gets', async () => {
    const mock = createMock();
    const server = await mock.start();
    const { code } = await transform(titled('live.ts').code, { loader: 'ts', format: 'esm' });
    await writeFile(join(folder, 'live.mjs'), code);
    const live = await run(process.execPath, ['live.mjs'], folder, { CODER_URL: server.url, CODER_SESSION_TOKEN: DEFAULT_TOKEN });
    await server.stop();
    expect(live).toEqual({ code: 0, out: '0 chats\n', err: '' });
  });
});

describe('the changelog of the contract', () => {
  const load = async (edit: (text: string) => string = (text) => text): Promise<Contract> => {
    const files = await readSpec(ROOT);
    return loadContract(new Map([...files, ['spec/CHANGELOG.md', edit(files.get('spec/CHANGELOG.md') ?? '')]]));
  };

  test('begins with the version that both documents state', async () => {
    const page = changelogPage(await load());
    const [first] = page.blocks.filter((block) => block.kind === 'heading');
    const documents = await Promise.all(['openapi', 'asyncapi'].map((name) => readFile(join(ROOT, `generated/${name}.json`), 'utf8')));
    for (const text of documents) expect(first).toMatchObject({ level: 2, text: JSON.parse(text).info.version });
  });

  test('that is behind the contract is told with its line, and so is one out of order', async () => {
    const behind = await load((text) => text.replace('## 2026-02-28', '## 2026-02-27'));
    expect(() => changelogPage(behind)).toThrow(/^spec\/CHANGELOG\.md:6: the newest entry is 2026-02-27, the contract's version is 2026-02-28/);
    const mixed = await load((text) => `${text}\n## 2026-03-01\n\nLate.\n`);
    expect(() => changelogPage(mixed)).toThrow(/^spec\/CHANGELOG\.md:\d+: 2026-03-01 stands below an older version/);
  });

  test('says of the numbers what the contract holds', async () => {
    const { operations, types, laws, changelog } = await load();
    expect(changelog).toContain(`${operations.length} operations`);
    expect(changelog).toContain(`${types.size} wire types`);
    for (const letter of ['R', 'S', 'C']) expect(changelog).toContain(`${letter}1 to ${laws.filter(({ id }) => id[0] === letter).at(-1)?.id}`);
  });
});
