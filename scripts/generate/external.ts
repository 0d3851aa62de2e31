import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Scratch space of the tools we run; below node_modules, so that what they load from it finds our packages. */
export const CACHE = join(ROOT, 'node_modules/.cache/coder-chats');

const together = new AsyncLocalStorage<AbortController>();

/** Does the work; should it fail, the programs that it still has running end with it, and it begins no other. */
export async function endingTogether<T>(work: () => Promise<T>): Promise<T> {
  const stop = new AbortController();
  return together.run(stop, work).catch((error) => {
    stop.abort();
    throw error;
  });
}

/**
 * Runs a Node program of a package and gives back what it prints.
 *
 * @throws Error with the program's own words when it ends with another status than 0.
 */
export async function runNode(args: string[]): Promise<string> {
  const signal = together.getStore()?.signal;
  signal?.throwIfAborted();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    signal,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CI: 'true', NO_COLOR: '1', FORCE_COLOR: '0', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  const chunks: { out: Buffer[]; err: Buffer[] } = { out: [], err: [] };
  child.stdout.on('data', (chunk: Buffer) => chunks.out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.err.push(chunk));
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  const out = Buffer.concat(chunks.out).toString();
  if (code !== 0) throw new Error(`${args.slice(0, 2).join(' ')} ended with ${code}:\n${out}${Buffer.concat(chunks.err)}`);
  return out;
}

/** A folder of our own for the time of `use`; gone afterwards, whatever happens. */
export async function inScratch<T>(use: (folder: Scratch) => Promise<T>): Promise<T> {
  await mkdir(CACHE, { recursive: true });
  const path = await mkdtemp(join(CACHE, 'scratch-'));
  try {
    return await use({
      path: (...parts) => join(path, ...parts),
      read: (name) => readFile(join(path, name), 'utf8'),
      async write(name, text) {
        await mkdir(dirname(join(path, name)), { recursive: true });
        await writeFile(join(path, name), text);
      },
    });
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

export interface Scratch {
  path(...parts: string[]): string;
  read(name: string): Promise<string>;
  write(name: string, text: string): Promise<void>;
}
