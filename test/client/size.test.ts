import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const CLIENT = new URL('../../generated/client/', import.meta.url).pathname;

interface Bundle {
  /** Bytes, minified and gzipped. */
  size: number;
  text: string;
  /** Bytes of each module in the minified bundle, largest first. */
  parts: [string, number][];
}

/** What a program carries for a browser that uses these names of the client and no others. */
async function bundle(names: string[]): Promise<Bundle> {
  const result = await build({
    stdin: { contents: `export { ${names.join(', ')} } from './index.ts';`, resolveDir: CLIENT, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    logLevel: 'silent',
  });
  const [output] = Object.values(result.metafile.outputs);
  const parts = Object.entries(output?.inputs ?? {}).map(([path, { bytesInOutput }]): [string, number] => [path, bytesInOutput]);
  const text = result.outputFiles[0]?.text ?? '';
  return { size: gzipSync(text, { level: 9 }).length, text, parts: parts.filter(([, bytes]) => bytes > 0).sort((a, b) => b[1] - a[1]) };
}

async function report(title: string, names: string[]): Promise<Bundle> {
  const made = await bundle(names);
  const share = (bytes: number) => `${String(bytes).padStart(8)} B ${((bytes / made.text.length) * 100).toFixed(1).padStart(5)} %`;
  const lines = made.parts.map(([path, bytes]) => `${share(bytes)}  ${path.replace(/^.*(generated|node_modules)\//, '')}`);
  console.log(`${title}: ${made.size} B minified and gzipped, of ${made.text.length} B minified\n${lines.join('\n')}`);
  return made;
}

const REST = ['connect', 'listChats', 'createChat'];

test('REST alone, list and create with all of the policy, is at most 4.0 kB', async () => {
  const { size } = await report('REST', REST);
  expect(size).toBeLessThanOrEqual(4000);
});

test('a bundle holds what is used and nothing else', async () => {
  const { text, parts } = await bundle(REST);
  expect(text).toContain('listChats');
  for (const absent of ['archiveChat', 'interruptChat', 'stream', 'validators']) expect(text).not.toContain(absent);
  expect(parts.map(([path]) => path).filter((path) => /node_modules|validation|types\.ts|operations\.ts/.test(path))).toEqual([]);
});

test('one more operation costs less than 100 bytes', async () => {
  const [few, more] = await Promise.all([bundle(REST), bundle([...REST, 'interruptChat'])]);
  expect(more.size - few.size).toBeLessThan(100);
});

test('list, create and stream with all of the policy are at most 5.5 kB', async () => {
  const { size, parts } = await report('REST and stream', [...REST, 'streamChat']);
  expect(size).toBeLessThanOrEqual(5500);
  // In a browser the transport is the browser's own: the package for Node stays out.
  expect(parts.map(([path]) => path).filter((path) => /node_modules|transport-node/.test(path))).toEqual([]);
});

// The client of openapi-fetch is one function that no bundler can take apart: who uses it carries all of it, and who does not
// carries nothing of it. Its share is the difference to the bundle before.
test('all of that and the client of openapi-fetch beside it are at most 8.0 kB', async () => {
  const { size, parts } = await report('REST, stream and openapi-fetch', [...REST, 'streamChat', 'createRestClient']);
  expect(size).toBeLessThanOrEqual(8000);
  expect(parts.some(([path]) => path.includes('openapi-fetch'))).toBe(true);
});

test('the low-level client by itself, openapi-fetch inside, is at most 4.0 kB', async () => {
  const { size } = await report('openapi-fetch', ['createRestClient']);
  expect(size).toBeLessThanOrEqual(4000);
});
