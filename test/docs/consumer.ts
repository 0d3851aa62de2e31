import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cli } from '../../scripts/build/cli.js';
import { client } from '../../scripts/build/client.js';
import { mock } from '../../scripts/build/mock.js';
import { validators } from '../../scripts/build/validators.js';
import { CACHE, ROOT } from '../../scripts/generate/external.js';

const PARTS = { cli, client, mock, validators };

/** A project that has installed the package, made of today's sources, with those parts of it that a test wants. */
export async function makeConsumer(parts: (keyof typeof PARTS)[]): Promise<{ folder: string; remove(): Promise<void> }> {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, 'consumer-'));
  const installed = join(folder, 'node_modules/coder-chats');
  await Promise.all(
    parts.map(async (part) => {
      await mkdir(join(installed, 'dist', part), { recursive: true });
      await PARTS[part](join(installed, 'dist', part));
    }),
  );
  await cp(join(ROOT, 'package.json'), join(installed, 'package.json'));
  for (const name of ['ws', 'openapi-fetch', 'vitest', 'vite', '@types/node', '@types/ws']) {
    const link = join(folder, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(ROOT, 'node_modules', name), link);
  }
  if (parts.includes('cli')) {
    const command = join(installed, 'dist/cli/coder-chats.js');
    await chmod(command, 0o755);
    await mkdir(join(folder, 'node_modules/.bin'));
    await symlink(command, join(folder, 'node_modules/.bin/coder-chats'));
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** What a program prints, and how it ends. */
export function ended(child: ChildProcess): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
  return new Promise((done, fail) => child.once('error', fail).once('close', (code) => done({ code, out, err })));
}

export function run(program: string, args: string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return ended(
    spawn(program, args, { cwd, env: { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] }),
  );
}
