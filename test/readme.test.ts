import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CACHE, ROOT } from '../scripts/generate/external.js';
import { createMock, DEFAULT_TOKEN, type MockOptions } from '../scripts/mock/index.js';

const ANSWER = 'Hello! You said: Say hello What shall we do next?';

describe('the ten lines of the README', () => {
  let folder: string;

  beforeAll(async () => {
    await mkdir(CACHE, { recursive: true });
    folder = await mkdtemp(join(CACHE, 'readme-'));
  });
  afterAll(async () => {
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  /** Runs the lines as a program of their own. */
  async function run(url: string): Promise<{ code: unknown; out: string; err: string }> {
    const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
    const snippet = /## Stream a chat in ten lines\n\n```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    expect(snippet.trim().split('\n').filter(Boolean).length).toBeLessThanOrEqual(10);

    const file = join(folder, 'snippet.mts');
    const client = pathToFileURL(join(ROOT, 'generated/client/index.ts')).href;
    await writeFile(file, snippet.replace("'coder-chats/client'", `'${client}'`));
    const child = spawn(process.execPath, ['--import', 'tsx', file], {
      cwd: ROOT,
      env: { ...process.env, CODER_URL: url, CODER_SESSION_TOKEN: DEFAULT_TOKEN },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    const code = await new Promise((done) => child.once('close', done));
    return { code, out, err };
  }

  it.each<[string, MockOptions, string]>([
    ['as it is written', {}, ANSWER],
    ['that is there before the stream is open', { speed: 1e6 }, ANSWER],
    [
      'after tools that is there before the stream is open',
      { speed: 1e6, scenario: 'tools' },
      'Done: the comparison now holds when a <= b && the clock stands still.',
    ],
    ['of a run that has failed before the stream is open, which is none', { speed: 1e6, scenario: 'error' }, ''],
  ])('create a chat, print an answer %s, and end by themselves', async (_, options, answer) => {
    const server = await createMock(options).start({ port: 0 });
    try {
      expect(await run(server.url)).toEqual({ code: 0, out: answer, err: '' });
    } finally {
      await server.stop();
    }
  });

  it('end with the message of a run that fails', async () => {
    const server = await createMock({ scenario: 'error' }).start({ port: 0 });
    try {
      const { code, err } = await run(server.url);
      expect(code).toBe(1);
      expect(err).toContain('Error: anthropic: 529 overloaded');
    } finally {
      await server.stop();
    }
  });
});
