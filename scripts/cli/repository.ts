import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';

/** Gives paths relative to the repository that the working directory lies in; what lies outside stays absolute. */
export function repositoryPaths(cwd = process.cwd(), workspace = process.env.GITHUB_WORKSPACE): (file: string) => string {
  let root: string | undefined;
  return (file) => {
    root ??= workspace && existsSync(workspace) ? real(workspace) : findRoot(real(cwd));
    if (file.startsWith('<')) return file.replace(/[<>]/g, '');
    const path = relative(root, real(resolve(cwd, file)));
    const inside = path !== '' && !path.startsWith('..') && !isAbsolute(path);
    return (inside ? path : resolve(cwd, file)).replaceAll('\\', '/');
  };
}

/** The nearest folder upwards that holds `.git`; the folder itself where there is none. */
function findRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
