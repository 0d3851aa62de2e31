import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../generate/external.js';

/**
 * The command, bundled with everything it uses: a start then reads one file, and what a run does not need stays in files
 * of its own that are read when they are.
 */
export async function cli(folder: string): Promise<void> {
  const { metafile } = await build({
    entryPoints: { 'coder-chats': join(ROOT, 'scripts/cli.ts') },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    chunkNames: 'parts/[name]-[hash]',
    absWorkingDir: ROOT,
    metafile: true,
    logLevel: 'silent',
    // Some of what is bundled was written for require.
    banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
  });
  await writeFile(join(folder, 'LICENSES.txt'), await licensesOf(Object.keys(metafile.inputs)));
}

/** The licences of the packages that are bundled, whose words must travel with them. */
async function licensesOf(inputs: string[]): Promise<string> {
  const packages = new Set(inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  const texts = await Promise.all(
    [...packages].sort().map(async (name) => {
      const at = join(ROOT, 'node_modules', name);
      const file = (await readdir(at)).find((entry) => /^licen[cs]e/i.test(entry));
      return `${name}\n\n${file ? (await readFile(join(at, file), 'utf8')).trim() : 'No licence file.'}\n`;
    }),
  );
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}
