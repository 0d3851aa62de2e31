import { watch } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './generate/external.js';
import { tellFault } from './generate/faults.js';
import { generate, type Options, type Report } from './generate/run.js';
import { STEPS } from './generate/steps.js';
import { formatTable, formatTime } from './generate/table.js';

const HELP = `Makes everything in generated/ from the contract in spec/.

Usage: npm run generate [-- options]

  --check        write nothing; exit 1 and name the files that differ
  --only STEP    run one step (may be given again, or as a,b)
  --watch        run again whenever the contract or a fixture changes
  --help         this text

Steps:
${STEPS.map(({ name, about }) => `  ${name.padEnd(12)} ${about}`).join('\n')}

Exit status: 0 done, or nothing differs; 1 a fault in the contract, or files differ; 2 wrong usage or a tool failed.`;

process.exitCode = await main();

async function main(): Promise<number> {
  let values: { check: boolean; only: string[]; watch: boolean; help: boolean };
  try {
    ({ values } = parseArgs({
      options: {
        check: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true, default: [] },
        watch: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    console.error(`${(error as Error).message}\nTry: npm run generate -- --help`);
    return 2;
  }
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const only = values.only.flatMap((names) => names.split(','));
  const unknown = only.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown !== undefined) {
    console.error(`There is no step "${unknown}". The steps are ${STEPS.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const options: Options = { only, check: values.check, ...(process.stderr.isTTY ? { onProgress: showProgress } : {}) };
  const code = await runOnce(options);
  if (values.watch) await watchAndRun(options);
  return code;
}

async function runOnce(options: Options): Promise<number> {
  try {
    const report = await generate(options);
    clearProgress();
    console.log(formatTable(report));
    return conclude(report, options.check);
  } catch (error) {
    clearProgress();
    return tellFault(error, 'generated/ is untouched.');
  }
}

function conclude({ difference, unchanged, milliseconds }: Report, check: boolean): number {
  const { changed, missing, leftOver } = difference;
  const differing = [
    ...changed.map((path) => `changed    generated/${path}`),
    ...missing.map((path) => `missing    generated/${path}`),
    ...leftOver.map((path) => `left over  generated/${path}`),
  ];
  if (check && differing.length) {
    console.log(`\n${differing.join('\n')}\n\n${differing.length} files differ from the contract. Run: npm run generate`);
    return 1;
  }
  const wrote = changed.length + missing.length;
  const what = unchanged
    ? 'nothing has changed since the last run'
    : check
      ? 'generated/ is what the contract says'
      : `${wrote} written, ${leftOver.length} removed, the rest as it was`;
  console.log(`\n${what} (${formatTime(milliseconds)})`);
  return 0;
}

function showProgress(running: string[], done: number, of: number): void {
  clearProgress();
  process.stderr.write(`${done}/${of} steps${running.length ? `, running ${running.join(', ')}` : ', proving'} …`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}

/** Runs again a moment after the last of a burst of changes; ends only with the process. */
async function watchAndRun(options: Options): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(async () => {
        console.log('');
        await runOnce(options);
      });
    }, 150);
  };
  for (const folder of ['spec', 'test/fixtures']) watch(join(ROOT, folder), { recursive: true }, later);
  console.error('\nWatching spec/ and test/fixtures/. Ctrl+C ends it.');
  return new Promise<never>(() => {});
}
