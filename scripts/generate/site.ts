import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contract } from '../contract/load.js';
import { bundleForPages, moduleOfThisRun } from '../docs/assets.js';
import type { Page } from '../docs/model.js';
import { siteOf } from '../docs/site.js';
import { ROOT } from './external.js';
import { count, type Files, type Step } from './step.js';

const ASSETS = join(ROOT, 'scripts/templates/docs/assets');

/** Files that other steps make and the site offers under its own roof. */
const SHARED = /^(openapi\.json|asyncapi\.json|schemas\/(strict|tolerant)\/\w+\.json)$/;

/** `docs/`: the static site of REST and stream. It asks no server for anything, and can be opened from a folder. */
export const site: Step = {
  name: 'site',
  async run(contract, made) {
    const { files, pages } = await siteFor(contract, made, '/');
    return { files, counted: count(pages.length, 'page'), checked: 'every link' };
  },
};

/** The site as it will be published below a path, of what the other steps made. */
export async function siteFor(contract: Contract, made: Files, base: string): Promise<{ files: Files; pages: Page[] }> {
  const files: Files = new Map();
  for (const [path, text] of made) if (SHARED.test(path)) files.set(`docs/${path}`, text);
  const [scripts, styles, { sequenceDiagrams }] = await Promise.all([
    bundleForPages(made),
    readAssets(),
    moduleOfThisRun<typeof import('../docs/diagrams/sequence.js')>(made, 'scripts/docs/diagrams/sequence.ts'),
  ]);
  for (const [path, text] of [...scripts, ...styles]) files.set(`docs/assets/${path}`, text);
  const others = [...files.keys(), ...made.keys()].filter((path) => path.startsWith('docs/')).map((path) => path.slice('docs/'.length));
  const { files: own, pages } = await siteOf(contract, { others, sequences: await sequenceDiagrams(), base });
  for (const [path, text] of own) files.set(`docs/${path}`, text);
  return { files, pages };
}

async function readAssets(): Promise<Files> {
  const names = ['site.css', 'console.css', 'diagrams.css', 'icon.svg'];
  return new Map(await Promise.all(names.map(async (name): Promise<[string, string]> => [name, await readFile(join(ASSETS, name), 'utf8')])));
}
