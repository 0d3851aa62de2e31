import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { inScratch, ROOT, runNode } from '../generate/external.js';
import { withoutProse } from './without-prose.js';

const FROM = join(ROOT, 'scripts/mock');
const ENTRIES = ['index', 'core', 'vitest'];
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');

/**
 * The mock for other programs' tests: on Node, where there is only the web, and for vitest. The validators and the facts of the
 * operations are those of the folders beside it.
 */
export async function mock(folder: string): Promise<void> {
  await Promise.all([code(folder), declarations(folder)]);
  await cp(join(FROM, 'scenarios/scenario.schema.json'), join(folder, 'scenario.schema.json'));
}

async function code(folder: string): Promise<void> {
  await build({
    entryPoints: ENTRIES.map((name) => join(FROM, `${name}.ts`)),
    outdir: folder,
    bundle: true,
    splitting: true,
    chunkNames: 'shared-[hash]',
    format: 'esm',
    target: 'es2022',
    absWorkingDir: ROOT,
    logLevel: 'silent',
    external: ['node:*', 'ws', 'vitest'],
    plugins: [
      withoutProse,
      {
        name: 'beside',
        setup({ onResolve }) {
          onResolve({ filter: /\/generated\/.*\.js$/ }, ({ path }) => ({ path: path.replace(/^.*\/generated\//, '../'), external: true }));
        },
      },
    ],
  });
}

/** Those that the entries lead to; what is behind them is nobody's business. */
async function declarations(folder: string): Promise<void> {
  await inScratch(async (scratch) => {
    await runNode([TSC, '-p', join(ROOT, 'tsconfig.build.mock.json'), '--outDir', scratch.path()]);
    const from = scratch.path('scripts/mock');
    const waiting = ENTRIES.map((name) => join(from, `${name}.d.ts`));
    const seen = new Set(waiting);
    for (const path of waiting) {
      const text = await readFile(path, 'utf8');
      for (const [, specifier = ''] of text.matchAll(/\bfrom '(\.[^']*)\.js'/g)) {
        const target = join(dirname(path), `${specifier}.d.ts`);
        if (specifier.includes('/generated/') || seen.has(target)) continue;
        seen.add(target);
        waiting.push(target);
      }
      const to = join(folder, relative(from, path));
      await mkdir(dirname(to), { recursive: true });
      // One folder less lies between: dist/mock/, not scripts/mock/ beside generated/.
      await writeFile(to, text.replaceAll(/'\.\.\/((?:\.\.\/)+)generated\//g, "'$1"));
    }
  });
}
