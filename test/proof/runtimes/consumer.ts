import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { ROOT } from '../../../scripts/generate/external.js';
import { installPacked, type Packed } from '../../support/packed.js';

/** A project that has installed the packed package, with the scenarios in it. */
export interface Consumer extends Packed {
  /** The program for a runtime that reads packages by itself: prints the outcomes as JSON. */
  program: string;
  /** The program in one file, as a bundler makes it for browsers and workers: exports `run(place)`. */
  bundle: string;
  /** What the bundle was made of. */
  inputs: string[];
}

const RUN = `import * as client from 'coder-chats/client';
import { runScenarios } from './scenarios.js';
export const run = (place) => runScenarios(client, place);
`;

/** It must end by itself: nothing of ours may keep a runtime alive. What hangs is told, though, and then need not end. */
const MAIN = `import { run } from './run.js';
const [, , baseUrl, token] = process.argv;
const outcomes = await run({ baseUrl, token });
console.log(JSON.stringify(outcomes));
if (outcomes.some(({ error }) => error !== undefined)) process.exit(0);
`;

export async function makeConsumer(): Promise<Consumer> {
  const packed = await installPacked();
  const { folder } = packed;
  const scenarios = await readFile(join(ROOT, 'test/proof/runtimes/scenarios.ts'), 'utf8');
  const { code } = await transform(scenarios, { loader: 'ts', target: 'es2022' });
  await Promise.all(Object.entries({ scenarios: code, run: RUN, main: MAIN }).map(([name, text]) => writeFile(join(folder, `${name}.js`), text)));
  const { outputFiles, metafile } = await build({
    entryPoints: [join(folder, 'run.js')],
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  return { ...packed, program: join(folder, 'main.js'), bundle: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) };
}
