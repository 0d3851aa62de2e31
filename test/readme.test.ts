import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CACHE, ROOT } from '../scripts/generate/external.js';
import { createMock, DEFAULT_TOKEN, type Listening } from '../scripts/mock/index.js';

describe('the ten lines of the README', () => {
  let server: Listening;
  let folder: string;

  beforeAll(async () => {
    server = await createMock().start({ port: 0 });
    await mkdir(CACHE, { recursive: true });
    folder = await mkdtemp(join(CACHE, 'readme-'));
  });
  afterAll(async () => {
    await server.stop();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  it('create a chat, print the answer as it is written, and end by themselves', async () => {
    const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
    const snippet = /## Stream a chat in ten lines\n\n```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    expect(snippet.trim().split('\n').filter(Boolean).length).toBeLessThanOrEqual(10);

    const file = join(folder, 'snippet.mts');
    const client = pathToFileURL(join(ROOT, 'generated/client/index.ts')).href;
    await writeFile(file, snippet.replace("'coder-chats/client'", `'${client}'`));
    const child = spawn(process.execPath, ['--import', 'tsx', file], {
      cwd: ROOT,
      env: { ...process.env, CODER_URL: server.url, CODER_SESSION_TOKEN: DEFAULT_TOKEN },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    const code = await new Promise((done) => child.once('close', done));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('Hello! You said: Say hello What shall we do next?');
  });
});
