import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../scripts/generate/external.js';

/** A project that has installed the packed package and what it depends on. */
let consumer: string;
let installed: string;
let files: string[];
let manifest: {
  name: string;
  exports: Record<string, string | { types: string; default: string }>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};

beforeAll(async () => {
  consumer = await mkdtemp(join(tmpdir(), 'coder-chats-package-'));
  installed = join(consumer, 'node_modules/coder-chats');
  await run('npm', ['pack', '--pack-destination', consumer], ROOT);
  const [archive] = (await readdir(consumer)).filter((name) => name.endsWith('.tgz'));
  await mkdir(installed, { recursive: true });
  await run('tar', ['-xzf', `${archive}`, '-C', installed, '--strip-components=1'], consumer);
  manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  for (const name of [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)]) {
    const link = join(consumer, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(ROOT, 'node_modules', name), link);
  }
  const entries = await readdir(installed, { recursive: true, withFileTypes: true });
  files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1));
  await writeFile(join(consumer, 'package.json'), '{ "type": "module" }');
}, 120_000);
afterAll(() => rm(consumer, { recursive: true, force: true }));

/** Runs a program and gives back what it prints; what it prints is the error when it fails. */
async function run(program: string, args: string[], cwd: string): Promise<string> {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      out += text;
    });
  }
  const code = await new Promise((done, fail) => child.once('close', done).once('error', fail));
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${out}`);
  return out;
}

/** What each entry of `exports` opens, as paths of the package: a pattern opens every file that it matches. */
function exported(): { specifier: string; path: string; types?: string }[] {
  return Object.entries(manifest.exports).flatMap(([key, target]) => {
    const opens = typeof target === 'string' ? target : target.default;
    const [before = '', after = ''] = opens.slice(2).split('*');
    const matches = opens.includes('*') ? files.filter((file) => file.startsWith(before) && file.endsWith(after)) : [before];
    return matches.map((path) => {
      const middle = path.slice(before.length, path.length - after.length);
      const types = typeof target === 'string' ? {} : { types: target.types.slice(2).replace('*', middle) };
      return { specifier: key.replace('.', manifest.name).replace('*', middle), path, ...types };
    });
  });
}

describe('the files of the package', () => {
  test('it has its licence, its README, the laws, and both documents', () => {
    const wanted = ['LICENSE', 'README.md', 'package.json', 'spec/PROTOCOL.md', 'generated/openapi.json', 'generated/asyncapi.json'];
    expect(wanted.filter((file) => !files.includes(file))).toEqual([]);
  });

  test('it has nothing but what it says it ships: no tests, no scripts, no docs, no sources', () => {
    const shipped = /^(dist\/|generated\/schemas\/(strict|tolerant|[\w.-]+\.json)|generated\/(openapi|asyncapi)\.json$|spec\/PROTOCOL\.md$)/;
    expect(files.filter((file) => !shipped.test(file)).sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
    expect(files.filter((file) => /\.test\.|\.html$|(?<!\.d)\.ts$|\.tsx$|\.map$/.test(file))).toEqual([]);
  });

  test('every wire type has its schema and its validator in both profiles, with declarations', async () => {
    const types = (await readdir(join(ROOT, 'spec/schemas'))).map((name) => name.replace('.yaml', ''));
    expect(types.length).toBeGreaterThan(60);
    const wanted = types.flatMap((type) =>
      ['strict', 'tolerant'].flatMap((profile) => [
        `generated/schemas/${profile}/${type}.json`,
        `dist/validators/${profile}/${type}.js`,
        `dist/validators/${profile}/${type}.d.ts`,
      ]),
    );
    expect(wanted.filter((file) => !files.includes(file))).toEqual([]);
  });

  test('no file names a place of the machine that packed it', async () => {
    const texts = await Promise.all(files.map((file) => readFile(join(installed, file), 'utf8')));
    expect(files.filter((_, index) => texts[index]?.includes(ROOT))).toEqual([]);
  });
});

describe('the exports of the package', () => {
  test('the entries that people build on are there', () => {
    expect(Object.keys(manifest.exports)).toEqual(
      expect.arrayContaining([
        './client',
        './validators',
        './validators/strict',
        './validators/strict/*',
        './validators/tolerant',
        './validators/tolerant/*',
        './mock',
        './mock/core',
        './mock/vitest',
        './mock/scenario.schema.json',
        './schemas/*',
        './openapi.json',
        './asyncapi.json',
        './package.json',
      ]),
    );
  });

  test('each leads to a file of the package, and so do its declarations', () => {
    const opened = exported();
    expect(opened.length).toBeGreaterThan(250);
    expect(opened.flatMap(({ path, types = path }) => [path, types]).filter((file) => !files.includes(file))).toEqual([]);
  });

  test('Node loads every one of them, and the code works', async () => {
    // That one wants vitest around it, and gets it below.
    const loaded = exported().flatMap(({ specifier }) => (specifier === 'coder-chats/mock/vitest' ? [] : [specifier]));
    await writeFile(
      join(consumer, 'load.mjs'),
      `import assert from 'node:assert/strict';
      const modules = new Map();
      for (const specifier of ${JSON.stringify(loaded)}) {
        modules.set(specifier, await (specifier.endsWith('.json') ? import(specifier, { with: { type: 'json' } }) : import(specifier)));
      }
      const text = { type: 'text', text: 'hello' };
      for (const profile of ['strict', 'tolerant']) {
        const all = modules.get('coder-chats/validators/' + profile);
        const one = modules.get('coder-chats/validators/' + profile + '/ChatTextPart');
        assert.equal(one.isChatTextPart(text), true);
        assert.equal(one.isChatTextPart({ type: 'text', text: 5 }), false);
        assert.equal(all.validateChatTextPart({ type: 'text', text: 5 })[0].path, '/text');
        assert.equal(all.isChatTextPart, one.isChatTextPart);
        assert.equal(modules.get('coder-chats/validators')[profile].isChatTextPart, one.isChatTextPart);
        for (const { request, answers } of Object.values(modules.get('coder-chats/validators').operations))
          for (const body of [request, ...Object.values(answers)]) if (body) assert.equal(typeof all['validate' + body.name], 'function');
      }
      assert.equal(modules.get('coder-chats/validators/strict').isChatTextPart({ ...text, later: 1 }), false);
      assert.equal(modules.get('coder-chats/validators/tolerant').isChatTextPart({ ...text, later: 1 }), true);
      assert.equal(modules.get('coder-chats/schemas/strict/Chat.json').default.title, 'Chat');
      assert.equal(modules.get('coder-chats/openapi.json').default.openapi, '3.1.0');
      assert.equal(modules.get('coder-chats/asyncapi.json').default.asyncapi, '3.0.0');
      const { createRestClient, chatStreamPath } = modules.get('coder-chats/client');
      const rest = createRestClient({ baseUrl: 'https://coder.example.org', token: 'x', fetch: async () => Response.json([]) });
      assert.deepEqual((await rest.GET('/api/experimental/chats')).data, []);
      assert.equal(chatStreamPath({ chat: 'c' }), '/api/experimental/chats/c/stream');
      const { createMock, FAULTS, TRANSITIONS } = modules.get('coder-chats/mock');
      const mock = createMock({ clock: 'hand', faults: ['rate-limited'] });
      const listening = await mock.start();
      const list = () => fetch(listening.url + '/api/experimental/chats', { headers: { 'coder-session-token': mock.token } });
      assert.equal((await list()).status, 429);
      assert.deepEqual(await (await list()).json(), []);
      assert.deepEqual(mock.received.map(({ status }) => status), [429, 200]);
      await listening.stop();
      assert.equal(FAULTS.find(({ name }) => name === 'drop').befalls, 'streams');
      assert.equal(modules.get('coder-chats/mock/core').TRANSITIONS, TRANSITIONS);
      assert.equal('start' in modules.get('coder-chats/mock/core').createMock(), false);
      assert.equal(modules.get('coder-chats/mock/scenario.schema.json').default.title, 'Scenarios of the coder-chats mock');
      await assert.rejects(import('coder-chats/dist/client/index.js'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
      await assert.rejects(import('coder-chats'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
      console.log('loaded', modules.size);`,
    );
    expect(await run(process.execPath, ['load.mjs'], consumer)).toContain(`loaded ${loaded.length}`);
  });

  // The first reads the declarations line by line, the second takes them as a bundler's project does.
  test.each([
    ['nodenext', 'nodenext', false],
    ['esnext', 'bundler', true],
  ])('TypeScript finds every type with module %s and moduleResolution %s', async (module, moduleResolution, skipLibCheck) => {
    const name = `consumer-${moduleResolution}`;
    await writeFile(
      join(consumer, `${name}.ts`),
      `import { type ChatStatus, type ChatStreamEvent, createRestClient, operationTable } from 'coder-chats/client';
      import { type Fault, strict, tolerant } from 'coder-chats/validators';
      import { isChatStreamEnvelope } from 'coder-chats/validators/tolerant';
      import { validateChat } from 'coder-chats/validators/strict';
      import { isChat } from 'coder-chats/validators/strict/Chat';
      import { isChatTextPart } from 'coder-chats/validators/tolerant/ChatTextPart';
      import { createMock, FAULTS, HandshakeRefused, type MockOptions, STATES, type Violation } from 'coder-chats/mock';
      import * as core from 'coder-chats/mock/core';
      import { allowViolations } from 'coder-chats/mock/vitest';

      export function events(frame: unknown): ChatStreamEvent[] {
        return isChatStreamEnvelope(frame) && frame.type === 'data' ? frame.data : [];
      }
      export function statusOf(value: unknown): ChatStatus | Fault[] {
        return isChat(value) ? value.status : validateChat(value);
      }
      export async function titles(baseUrl: string): Promise<string[]> {
        const rest = createRestClient({ baseUrl, token: 'x' });
        const { data, error } = await rest.GET('/api/experimental/chats');
        if (error) throw new Error(error.message);
        return data.map(({ title }) => title);
      }
      export const guards: ((value: unknown) => boolean)[] = [isChatTextPart, strict.isChat, tolerant.isChat];
      export async function mocked(options: MockOptions): Promise<readonly Violation[]> {
        const mock = createMock({ ...options, clock: 'hand', latency: [5, 10], faults: ['reset', ['drop', { after: 3 }]] });
        const listening = await mock.start({ port: 0 });
        const answer: Response = await mock.fetch(listening.url);
        const socket = await mock.connect('c').catch((error: HandshakeRefused) => error.response);
        if (!(socket instanceof Response)) socket.onclose = ({ code }) => console.log(code satisfies number, answer.status);
        const off: () => void = mock.inject('slow-answer', { ms: 5, operation: 'listChats' });
        off();
        mock.adjust({ speed: 2, scenario: 'tools' });
        await mock.advance(1000);
        const [first] = mock.received;
        if (first?.kind === 'request') console.log(first.operation satisfies keyof typeof operationTable | undefined);
        allowViolations('request');
        return mock.violations;
      }
      export const told: readonly string[] = [...FAULTS.map(({ client }) => client), ...STATES.map(({ meaning }) => meaning)];
      export const inPage: core.MockCore = core.createMock();
      // @ts-expect-error what is inside is nobody's business
      export const inside = inPage.engine;
      // @ts-expect-error there are no ports in a page
      inPage.start();
      // @ts-expect-error no such operation
      inPage.inject('fail', { operation: 'listCats' });
      export const created: 201 = operationTable.createChat.success;
      // @ts-expect-error the types are not any
      export const wrong: number = events({});
      // @ts-expect-error a guard says what it found, not any
      export const bad = (value: unknown): number => (isChat(value) ? value.title : 0);
      `,
    );
    const lib = ['es2022', 'dom', 'dom.iterable'];
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'es2022',
      lib,
      types: [],
      module,
      moduleResolution,
      skipLibCheck,
      skipDefaultLibCheck: true,
    };
    await writeFile(join(consumer, `${name}.json`), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
    await run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', `${name}.json`], consumer);
  });

  test('whatever crosses the mock and breaks the contract fails the test in which it crossed, with one line in setupFiles', async () => {
    await writeFile(join(consumer, 'vitest.config.js'), `export default { test: { setupFiles: ['coder-chats/mock/vitest'] } };`);
    await writeFile(
      join(consumer, 'mine.test.js'),
      `import { test } from 'vitest';
      import { createMock } from 'coder-chats/mock';
      import { allowViolations } from 'coder-chats/mock/vitest';
      const send = async (body) => {
        const mock = createMock({ clock: 'hand' });
        const headers = { 'coder-session-token': mock.token };
        await mock.fetch('/api/experimental/chats', { method: 'POST', headers, body: JSON.stringify(body) });
      };
      const content = [{ type: 'text', text: 'hello' }];
      test('good', () => send({ content }));
      test('bad', () => send({ content, extra: 1 }));
      test('forgiven', () => { allowViolations('request'); return send({ content, extra: 1 }); });
      `,
    );
    const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
    const report = await run(process.execPath, [vitest, 'run', '--reporter=json', '--outputFile=out.json'], consumer).catch(
      (error: Error) => error.message,
    );
    const { testResults } = JSON.parse(await readFile(join(consumer, 'out.json'), 'utf8').catch(() => report));
    // biome-ignore lint/suspicious/noExplicitAny: another program's report
    const results = testResults[0].assertionResults.map(({ title, status, failureMessages }: any) => [title, status, failureMessages.join()]);
    expect(results).toEqual([
      ['good', 'passed', ''],
      ['bad', 'failed', expect.stringContaining('the request of createChat is no CreateChatRequest: /extra')],
      ['forgiven', 'passed', ''],
    ]);
  });

  test('the mock for pages bundles without anything of Node', async () => {
    const { outputFiles, metafile } = await build({
      stdin: { contents: `export * from 'coder-chats/mock/core';`, resolveDir: consumer },
      bundle: true,
      platform: 'browser',
      format: 'esm',
      minify: true,
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    expect(Object.keys(metafile.inputs).filter((path) => !/coder-chats\/dist\/(mock|client|validators)\/|<stdin>/.test(path))).toEqual([]);
    expect(outputFiles[0]?.text.length).toBeLessThan(210_000);
  });

  test('a bundle that uses one validator carries one validator', async () => {
    const bundle = async (contents: string) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: consumer },
        bundle: true,
        format: 'esm',
        minify: true,
        write: false,
        logLevel: 'silent',
      });
      return outputFiles[0]?.text ?? '';
    };
    const one = await bundle(`import { isChatTextPart } from 'coder-chats/validators/tolerant'; console.log(isChatTextPart({}));`);
    const all = await bundle(`import { tolerant } from 'coder-chats/validators'; console.log(tolerant);`);
    expect(one).not.toContain('safety_identifier');
    expect(all).toContain('safety_identifier');
    expect(one.length).toBeLessThan(all.length / 5);
  });
});
