import { join, relative } from 'node:path';
import { build, type Loader, type Plugin } from 'esbuild';
import { ROOT } from '../generate/external.js';
import type { Files } from '../generate/step.js';

const OUTPUT = join(ROOT, 'generated');

/** Scripts of the site and where each begins. They are plain scripts: a page that is opened from a folder may load no modules. */
const SCRIPTS: Record<string, string> = {
  'theme.js': 'scripts/docs/browser/theme.ts',
  'site.js': 'scripts/docs/browser/site.ts',
  'search.js': 'scripts/docs/browser/search.ts',
  'console.js': 'scripts/docs/console/main.ts',
};

/** Bundles the scripts that run in pages. What they import of `generated/` is what this run made, not what lies there. */
export async function bundleForPages(made: Files): Promise<Files> {
  const bundles = await Promise.all(
    Object.entries(SCRIPTS).map(async ([name, entry]): Promise<[string, string]> => {
      const { outputFiles } = await build({
        entryPoints: [join(ROOT, entry)],
        bundle: true,
        write: false,
        format: 'iife',
        platform: 'browser',
        target: 'es2022',
        minify: true,
        charset: 'utf8',
        legalComments: 'inline',
        absWorkingDir: ROOT,
        logLevel: 'silent',
        plugins: [fromThisRun(made)],
      });
      return [name, outputFiles[0]?.text ?? ''];
    }),
  );
  return new Map(bundles);
}

/**
 * A module of ours, loaded with what this run made: the mock must speak by the contract as it is now, and a folder without
 * `generated/` must do.
 */
export async function moduleOfThisRun<T>(made: Files, entry: string): Promise<T> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, entry)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    absWorkingDir: ROOT,
    logLevel: 'silent',
    plugins: [fromThisRun(made)],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`);
}

function fromThisRun(made: Files): Plugin {
  return {
    name: 'from-this-run',
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const target = relative(OUTPUT, join(resolveDir, path)).replaceAll('\\', '/');
        if (target.startsWith('..')) return undefined;
        const file = [target, target.replace(/\.js$/, '.ts')].find((name) => made.has(name));
        return file === undefined
          ? { errors: [{ text: `generated/${target} is made by no step.` }] }
          : { path: join(OUTPUT, file), namespace: 'made' };
      });
      // A name that the package of the client gives to one of its files, by where it runs.
      onResolve({ filter: /^#/, namespace: 'made' }, ({ path, kind, importer, namespace }) => {
        const { imports } = JSON.parse(made.get('client/package.json') ?? '{}') as { imports?: Record<string, Record<string, string>> };
        const own = imports?.[path]?.default;
        return own === undefined ? undefined : resolve(own, { kind, importer, namespace, resolveDir: join(OUTPUT, 'client') });
      });
      // Packages are looked for from a folder that is there.
      onResolve({ filter: /^[^.#]/, namespace: 'made' }, ({ path, kind }) => resolve(path, { kind, namespace: 'file', resolveDir: ROOT }));
      onLoad({ filter: /.*/, namespace: 'made' }, ({ path }) => {
        const file = relative(OUTPUT, path).replaceAll('\\', '/');
        return { contents: made.get(file) as string, loader: (/\.(ts|json|js)$/.exec(file)?.[1] ?? 'js') as Loader, resolveDir: join(path, '..') };
      });
    },
  };
}
