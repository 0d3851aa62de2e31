import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/generate/external.js';
import { Checkout } from '../support/checkout.js';

const NODES = ['22', '24', '26'];
const INSTALL = 'npm ci --prefix test/proof/nodes --ignore-scripts';

const programOf = (major: string) => join(ROOT, `test/proof/nodes/node_modules/node${major}/bin/node`);

/** What a run from nothing writes: path → text. */
async function generatedFrom(checkout: Checkout, node?: string): Promise<Record<string, string>> {
  await Promise.all(['generated', 'node_modules/.cache'].map((folder) => checkout.remove(folder)));
  const ran = await checkout.generate([], node === undefined ? {} : { node });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  const files = await checkout.snapshot('generated');
  return Object.fromEntries([...files].map(([path, { text }]) => [path, text]));
}

/** Paths that are in one only, or differ: what a person wants to read instead of megabytes. */
function differing(one: Record<string, string>, other: Record<string, string>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((path) => one[path] !== other[path]);
}

describe('The generator writes the same bytes', () => {
  let here: Checkout;
  let wanted: Record<string, string>;
  beforeAll(async () => {
    here = await Checkout.make('here');
    wanted = await generatedFrom(here);
  }, 300_000);
  afterAll(() => here?.dispose());

  it('and they are many, so that the sameness means something', () => {
    expect(Object.keys(wanted).length).toBeGreaterThan(400);
    expect(wanted['openapi.json']).toContain('"openapi": "3.1.0"');
  });

  it('in a folder with another name of another length, and names neither', async () => {
    const there = await Checkout.make('there-in-a-folder-with-a-longer-name');
    try {
      expect(differing(await generatedFrom(there), wanted)).toEqual([]);
      const naming = Object.keys(wanted).filter((path) => [here.root, there.root, ROOT].some((root) => wanted[path]?.includes(root)));
      expect(naming).toEqual([]);
    } finally {
      await there.dispose();
    }
  });

  it('in another time zone and language, on a terminal of another width', async () => {
    await here.remove('generated');
    const env = { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', COLUMNS: '40', FORCE_COLOR: '3' };
    expect(await here.generate(['--only', 'site'], { env })).toMatchObject({ code: 0 });
    const files = await here.snapshot('generated');
    const found = Object.fromEntries([...files].map(([path, { text }]) => [path, text]));
    expect(Object.keys(found).filter((path) => found[path] !== wanted[path])).toEqual([]);
    expect(Object.keys(found)).toContain('docs/plain/rest.html');
  });

  for (const major of NODES) {
    const there = existsSync(programOf(major));
    const skipped = !there && !process.env.CI;
    it.skipIf(skipped)(`on Node ${major}${skipped ? ` (skipped: run ${INSTALL})` : ''}`, async () => {
      expect(there, `Node ${major} is not installed. Run: ${INSTALL}`).toBe(true);
      expect((await here.node(['--version'], { node: programOf(major) })).stdout).toMatch(new RegExp(`^v${major}\\.`));
      expect(differing(await generatedFrom(here, programOf(major)), wanted)).toEqual([]);
    });
  }
});
