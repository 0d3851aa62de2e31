import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cli } from './build/cli.js';
import { client } from './build/client.js';
import { mock } from './build/mock.js';
import { validators } from './build/validators.js';
import { inScratch, ROOT } from './generate/external.js';

/** What stands in `dist/`, by the name of its folder; each part is given the folder to fill. */
const PARTS: Record<string, (folder: string) => Promise<void>> = { cli, client, mock, validators };

const DIST = join(ROOT, 'dist');

/**
 * Makes `dist/`, what the package ships as code. It is put together aside and then takes the place of the old one: a build that
 * fails leaves the old one as it was.
 */
await inScratch(async (scratch) => {
  await Promise.all(
    Object.entries(PARTS).map(async ([name, build]) => {
      await mkdir(scratch.path(name));
      await build(scratch.path(name));
    }),
  );
  await rm(DIST, { recursive: true, force: true });
  await cp(scratch.path(), DIST, { recursive: true });
}).catch((error: Error) => {
  console.error(`${error.message}\ndist/ is as it was.`);
  process.exitCode = 1;
});
