import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../generated/validators', import.meta.url));

/** Bundled, minified and gzipped, in bytes. */
async function packed(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

// One percent more than they are.
test.each([
  ['strict', 'ChatStreamEvent', 3490],
  ['tolerant', 'ChatStreamEvent', 3230],
  ['strict', 'index', 9600],
  ['tolerant', 'index', 8700],
])('the %s validators of %s with their sentences are at most %i bytes', async (profile, module, most) => {
  const size = await packed(`export * from './${profile}/${module}.js'`);
  console.log(`${profile} ${module}: ${size} B`);
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThanOrEqual(most);
});
