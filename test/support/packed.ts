import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/generate/external.js';

/** A project of modules that has installed the packed package as anybody does, from an archive of `npm pack`. */
export interface Packed {
  folder: string;
  dispose(): Promise<void>;
}

export async function installPacked(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'coder-chats-packed-'));
  await runProgram('npm', ['pack', '--pack-destination', folder], { cwd: ROOT });
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await runProgram('npm', ['install', `./${archive}`, '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder });
  return { folder, dispose: () => rm(folder, { recursive: true, force: true }) };
}

/** Runs a program to its end and gives back its standard output; what it printed is the error when it fails or hangs. */
export async function runProgram(program: string, args: string[], { cwd, seconds = 300 }: { cwd: string; seconds?: number }): Promise<string> {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } });
  const late = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
  const texts = { out: '', all: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.out += text;
    texts.all += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.all += text;
  });
  const code = await new Promise((done, fail) => child.once('close', done).once('error', fail));
  clearTimeout(late);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code ?? `a signal, after ${seconds} s at most`}:\n${texts.all}`);
  return texts.out;
}
