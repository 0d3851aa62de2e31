import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** What `npm run generate` and the linter read and write. */
const COPIED = ['package.json', 'package-lock.json', 'tsconfig.json', 'redocly.yaml', 'spec', 'scripts', 'generated', 'test/fixtures'];

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export type Snapshot = Map<string, { written: number; text: string }>;

export interface RunOptions {
  /** Program of Node to run with, instead of the one that runs the tests. */
  node?: string;
  env?: NodeJS.ProcessEnv;
}

/** A copy of the project in a temporary folder: to break the contract in, and to look at what a run does. */
export class Checkout {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  /**
   * Copies the project's own files. The packages are links, one each, in a `node_modules` of the copy's own, so that the
   * copy shares no cache with the project or another copy.
   */
  static async make(name = 'checkout'): Promise<Checkout> {
    const root = await mkdtemp(join(tmpdir(), `coder-chats-${name}-`));
    const filter = (path: string) => !/__transpiled|peers\/node_modules/.test(path);
    await Promise.all(COPIED.map((path) => cp(join(ROOT, path), join(root, path), { recursive: true, filter })));
    await mkdir(join(root, 'node_modules'));
    const packages = (await readdir(join(ROOT, 'node_modules'))).filter((entry) => !/^\.(?:cache|vite|vitest)/.test(entry));
    await Promise.all(packages.map((entry) => symlink(join(ROOT, 'node_modules', entry), join(root, 'node_modules', entry))));
    return new Checkout(root);
  }

  path(...parts: string[]): string {
    return join(this.root, ...parts);
  }

  read(path: string): Promise<string> {
    return readFile(this.path(path), 'utf8');
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(this.path(path)), { recursive: true });
    await writeFile(this.path(path), text);
  }

  /** Puts a text in the place of another, for the time of `use`. */
  async edited<T>(path: string, from: string, to: string, use: () => Promise<T>): Promise<T> {
    const before = await this.read(path);
    if (!before.includes(from)) throw new Error(`${path} has no ${JSON.stringify(from)} to put something else in its place`);
    await this.write(
      path,
      before.replace(from, () => to),
    );
    try {
      return await use();
    } finally {
      await this.write(path, before);
    }
  }

  remove(path: string): Promise<void> {
    return rm(this.path(path), { recursive: true, force: true });
  }

  /** `npm run generate -- ARGS`, without npm. */
  generate(args: string[] = [], options: RunOptions = {}): Promise<Ran> {
    return this.node(['--import', 'tsx', 'scripts/generate.ts', ...args], options);
  }

  /** Runs Node in the copy; its standard streams are pipes. */
  async node(args: string[], { node = process.execPath, env = {} }: RunOptions = {}): Promise<Ran> {
    // What a test runner says of itself in the environment is no business of the program under test.
    const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV|NODE_OPTIONS)/.test(name)));
    const child = spawn(node, args, { cwd: this.root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...inherited, ...env } });
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        texts[name] += text;
      });
    }
    const code = await new Promise<number | null>((done, fail) => {
      child.once('error', fail);
      child.once('close', done);
    });
    return { code, ...texts };
  }

  /** Every file below a folder of the copy: its path relative to the folder → when it was written, and what it holds. */
  async snapshot(folder: string): Promise<Snapshot> {
    const entries = await readdir(this.path(folder), { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const found = await Promise.all(
      files.sort().map(async (file): Promise<[string, { written: number; text: string }]> => {
        const [{ mtimeMs }, text] = await Promise.all([stat(file), readFile(file, 'utf8')]);
        return [file.slice(this.path(folder).length + 1).replaceAll('\\', '/'), { written: mtimeMs, text }];
      }),
    );
    return new Map(found);
  }

  async dispose(): Promise<void> {
    // Only ever a folder that make() made.
    if (dirname(this.root) === tmpdir() && basename(this.root).startsWith('coder-chats-')) await rm(this.root, { recursive: true, force: true });
  }
}
