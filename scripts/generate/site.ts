import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleForPages } from '../docs/assets.js';
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
    const files: Files = new Map();
    for (const [path, text] of made) if (SHARED.test(path)) files.set(`docs/${path}`, text);
    const [scripts, styles] = await Promise.all([bundleForPages(made), readAssets()]);
    for (const [path, text] of [...scripts, ...styles]) files.set(`docs/assets/${path}`, text);
    const others = [...files.keys(), ...made.keys()].filter((path) => path.startsWith('docs/')).map((path) => path.slice('docs/'.length));
    const { files: pages, pages: list } = await siteOf(contract, others);
    for (const [path, text] of pages) files.set(`docs/${path}`, text);
    return { files, counted: count(list.length, 'page'), checked: 'every link' };
  },
};

async function readAssets(): Promise<Files> {
  const names = ['site.css', 'console.css', 'diagrams.css', 'icon.svg'];
  return new Map(await Promise.all(names.map(async (name): Promise<[string, string]> => [name, await readFile(join(ASSETS, name), 'utf8')])));
}
