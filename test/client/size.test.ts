import { expect, test } from 'vitest';
import { type Bundle, bundle, formatParts } from '../../scripts/bench/client/bundle.js';

async function report(title: string, names: string[]): Promise<Bundle> {
  const made = await bundle(names);
  console.log(`${title}: ${made.size} B minified and gzipped, of ${made.text.length} B minified\n${formatParts(made)}`);
  return made;
}

const from = ({ parts }: Bundle, pattern: RegExp) => parts.map(([path]) => path).filter((path) => pattern.test(path));

const REST = ['connect', 'listChats', 'createChat'];
const OPENAPI_FETCH = ['node_modules/openapi-fetch/dist/index.mjs'];

test('REST alone, list and create with all of the policy, is at most 4.0 kB with openapi-fetch inside', async () => {
  const made = await report('REST', REST);
  expect(made.size).toBeLessThanOrEqual(4000);
  expect(from(made, /node_modules/)).toEqual(OPENAPI_FETCH);
});

test('a bundle holds what is used and nothing else', async () => {
  const made = await bundle(REST);
  expect(made.text).toContain('listChats');
  for (const absent of ['archiveChat', 'interruptChat', 'stream', 'validators']) expect(made.text).not.toContain(absent);
  expect(from(made, /validation|types\.ts|operations\.ts/)).toEqual([]);
});

test('one more operation costs less than 100 bytes', async () => {
  const [few, more] = await Promise.all([bundle(REST), bundle([...REST, 'interruptChat'])]);
  expect(more.size - few.size).toBeLessThan(100);
});

test('list, create and stream with all of the policy are at most 5.5 kB with openapi-fetch inside', async () => {
  const made = await report('REST and stream', [...REST, 'streamChat']);
  expect(made.size).toBeLessThanOrEqual(5500);
  // In a browser the transport is the browser's own: the package for Node stays out.
  expect(from(made, /node_modules|transport-node/)).toEqual(OPENAPI_FETCH);
});

// The client of openapi-fetch is one function that no bundler can take apart: who uses it carries all of it, and who does not
// carries the pieces that our own calls are made with. Its share is the difference to the bundle before.
test('all of that and the client of openapi-fetch beside it are at most 8.0 kB', async () => {
  const { size, text } = await report('REST, stream and openapi-fetch', [...REST, 'streamChat', 'createRestClient']);
  expect(size).toBeLessThanOrEqual(8000);
  expect(text).toContain('TRACE');
});

test('the low-level client by itself, openapi-fetch inside, is at most 4.0 kB', async () => {
  const { size } = await report('openapi-fetch', ['createRestClient']);
  expect(size).toBeLessThanOrEqual(4000);
});
