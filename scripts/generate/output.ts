import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from './step.js';

/** How a folder on disk differs from what it should hold; paths relative to it, sorted. */
export interface Difference {
  changed: string[];
  missing: string[];
  leftOver: string[];
}

/** Every file below a folder, with its text; empty where there is no such folder. Packages that were installed below it are none of it. */
export async function readTree(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.split('/').includes('node_modules'))
    .sort();
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')));
  return new Map(paths.map((path, index) => [path, texts[index] ?? '']));
}

export function compare(wanted: Files, found: Files): Difference {
  const paths = [...wanted.keys()].sort();
  return {
    changed: paths.filter((path) => found.has(path) && found.get(path) !== wanted.get(path)),
    missing: paths.filter((path) => !found.has(path)),
    leftOver: [...found.keys()].filter((path) => !wanted.has(path)),
  };
}

/** Makes the folder hold what is wanted, touching only what differs; each file appears whole or not at all. */
export async function applyDifference(folder: string, wanted: Files, { changed, missing, leftOver }: Difference): Promise<void> {
  await Promise.all([...changed, ...missing].map((path) => writeAtomically(join(folder, path), wanted.get(path) ?? '')));
  for (const path of leftOver) {
    await rm(join(folder, path));
    await removeEmptyFolders(folder, dirname(path));
  }
}

export async function writeAtomically(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function removeEmptyFolders(root: string, path: string): Promise<void> {
  for (let at = path; at !== '.'; at = dirname(at)) {
    const emptied = await rmdir(join(root, at)).then(
      () => true,
      () => false,
    );
    if (!emptied) return;
  }
}
