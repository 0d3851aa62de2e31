import { type Dirent, readdir, statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';

const PAYLOADS = ['json', 'ndjson', 'jsonl', 'yaml', 'yml', 'har'];

/** Files that lie beside payloads and are none. */
const NEVER = [
  '**/node_modules/**',
  '**/.git/**',
  '**/package.json',
  '**/package-lock.json',
  '**/tsconfig*.json',
  '**/coder-chats.yaml',
  '**/coder-chats.yml',
];

export interface Expanded {
  /**
   * In the order of the arguments, each folder or pattern sorted, each file once. A folder that may not be read stands
   * among them for what it holds: whoever opens it is told why.
   */
  files: string[];
  /** The arguments that name nothing. */
  empty: { argument: string; reason: 'missing' | 'directory' | 'pattern' }[];
}

/** Files, folders and patterns to the files that they name. */
export async function expand(args: string[], ignore: string[], cwd = process.cwd()): Promise<Expanded> {
  const files = new Set<string>();
  const empty: Expanded['empty'] = [];
  for (const argument of args) {
    const stats = statSync(resolve(cwd, argument), { throwIfNoEntry: false });
    if (stats && !stats.isDirectory()) {
      files.add(argument);
      continue;
    }
    if (!stats && !/[*?[\]{}!]/.test(argument)) {
      empty.push({ argument, reason: 'missing' });
      continue;
    }
    const { escapePath, glob } = await import('tinyglobby');
    const suffix = `**/*.{${PAYLOADS.join(',')}}{,.gz}`;
    const slashed = argument.replaceAll('\\', '/');
    const pattern = stats ? `${escapePath(slashed).replace(/\/+$/, '') || '/'}/${suffix}` : slashed;
    const locked: string[] = [];
    const fs = { readdir: tellingLocked(locked) as typeof readdir };
    const found = await glob([pattern], { cwd, fs, ignore: [...NEVER, ...ignore], dot: false, expandDirectories: false, onlyFiles: true });
    found.push(...locked);
    if (found.length === 0) empty.push({ argument, reason: stats ? 'directory' : 'pattern' });
    for (const path of found.sort()) files.add(isAbsolute(argument) ? resolve(cwd, path) : path);
  }
  return { files: [...files].map((path) => tidy(path, cwd)), empty };
}

type Listed = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/** Lists folders as Node does, and notes those that may not be read: the glob passes over them in silence. */
function tellingLocked(locked: string[]) {
  return (path: string, options: { withFileTypes: true }, done: Listed) =>
    readdir(path, options, (error, entries) => {
      if (error?.code === 'EACCES' || error?.code === 'EPERM') locked.push(path.replace(/(?<=.)[\\/]$/, ''));
      done(error, entries);
    });
}

/** A path as it is shown: relative where it lies below the working directory, with forward slashes. */
function tidy(path: string, cwd: string): string {
  const below = relative(cwd, resolve(cwd, path));
  const shown = below !== '' && !below.startsWith('..') && !isAbsolute(below) ? below : path;
  return shown.replaceAll('\\', '/');
}

/** Every n-th file, beginning with the i-th: the shards of 1…n are disjoint and together everything. */
export function shard<T>(items: T[], index: number, of: number): T[] {
  return items.filter((_, at) => at % of === index - 1);
}
