import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Checkout } from '../../test/support/checkout.js';
import { toJson } from '../generate/step.js';
import { numberOf } from './options.js';
import { formatRatios, formatSeconds, median } from './statistics.js';

const HELP = `How long npm run generate takes, against the tools it uses, each run alone; in a copy of the project.

Usage: npm run bench generate [-- options]

  --rounds N   how often each is measured, in turn (5)
  --help       this text

Exit status: 0 both goals are met; 1 one is missed; 2 wrong usage, or a program failed.`;

/** The whole of a run from nothing may take this many times what its tools take one after the other. */
const WHOLE_GOAL = 1.2;
/** A run with nothing to do must take less than this part of the run before it. */
const AGAIN_GOAL = 0.25;

const QUIET = { CI: 'true', NO_COLOR: '1', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

export async function bench(args: string[]): Promise<number> {
  let rounds: number;
  try {
    const { values } = parseArgs({ args, options: { rounds: { type: 'string', default: '5' }, help: { type: 'boolean', default: false } } });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    rounds = numberOf('rounds', values.rounds);
  } catch (error) {
    console.error(`${(error as Error).message}\nTry: npm run bench generate -- --help`);
    return 2;
  }
  const checkout = await Checkout.make('bench');
  try {
    return await measure(checkout, rounds);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  } finally {
    await checkout.dispose();
  }
}

async function measure(checkout: Checkout, rounds: number): Promise<number> {
  const generate = ['--import', 'tsx', 'scripts/generate.ts'];
  await timed(checkout, generate); // brings the output up to date, and the disk's cache to the same state for everybody
  const tools = await toolsAlone(checkout);

  const whole: number[] = [];
  const again: number[] = [];
  const alone = new Map<string, number[]>(Object.keys(tools).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    await Promise.all([checkout.remove('generated'), checkout.remove('node_modules/.cache/coder-chats')]);
    whole.push(await timed(checkout, generate));
    again.push(await timed(checkout, generate));
    for (const [name, command] of Object.entries(tools)) {
      await copyTemplate(checkout);
      alone.get(name)?.push(await timed(checkout, command));
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${round + 1}/${rounds} rounds …\u001b[K`);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');

  const sums = whole.map((_, round) => [...alone.values()].reduce((sum, times) => sum + (times[round] ?? 0), 0));
  const wholeRatios = whole.map((time, round) => time / (sums[round] as number));
  const againRatios = again.map((time, round) => time / (whole[round] as number));
  const rows = [
    ...[...alone].map(([name, times]) => [`  ${name}`, formatSeconds(times)]),
    ['tools alone, one after the other', formatSeconds(sums)],
    ['generate, from nothing', formatSeconds(whole)],
    ['generate again, nothing changed', formatSeconds(again)],
    ['from nothing ÷ tools alone', `${formatRatios(wholeRatios)}, goal at most ${WHOLE_GOAL}`],
    ['again ÷ from nothing', `${formatRatios(againRatios)}, goal below ${AGAIN_GOAL}`],
  ];
  const width = Math.max(...rows.map(([name]) => name?.length ?? 0));
  console.log(`${rounds} rounds in turn, median (min–max), Node ${process.version}, ${availableParallelism()} cores\n`);
  console.log(rows.map(([name, value]) => `${name?.padEnd(width)}  ${value}`).join('\n'));
  return median(wholeRatios) <= WHOLE_GOAL && median(againRatios) < AGAIN_GOAL ? 0 : 1;
}

/** The commands that give the same as the pipeline's tools do, on the same documents, each a process of its own. */
async function toolsAlone(checkout: Checkout): Promise<Record<string, string[]>> {
  const [rest, stream] = await Promise.all(['openapi.json', 'asyncapi.json'].map((name) => checkout.read(`generated/${name}`)));
  const [openapi, asyncapi] = [JSON.parse(rest as string), JSON.parse(stream as string)];
  // Types are printed of both documents together.
  const schemas = { ...asyncapi.components.schemas, ...openapi.components.schemas };
  const typed = { ...openapi, components: { ...openapi.components, schemas } };
  const inputs = { 'rest.json': openapi, 'stream.json': asyncapi, 'typed.json': typed };
  for (const [name, document] of Object.entries(inputs)) await checkout.write(`node_modules/.bench/${name}`, JSON.stringify(document));
  // Without the plugin of our lint, which no tool here needs.
  await checkout.write('node_modules/.bench/redocly.yaml', toJson({ telemetry: 'off' }));

  const at = (name: string) => checkout.path('node_modules/.bench', name);
  const page = (name: string) => [
    ...['node_modules/@redocly/cli/bin/cli.js', 'build-docs', at(`${name}.json`), '--inlineBundle'],
    ...['-t', 'scripts/templates/docs/redoc.hbs', '-o', at(`${name}.html`), '--config', at('redocly.yaml')],
  ];
  const typesFlags = ['--redocly', at('redocly.yaml'), '--alphabetize', '--default-non-nullable', 'false'];
  return {
    'redocly build-docs (REST)': page('rest'),
    'redocly build-docs (stream)': page('stream'),
    'openapi-typescript': ['node_modules/openapi-typescript/bin/cli.js', at('typed.json'), '-o', at('types.ts'), ...typesFlags],
    'AsyncAPI generator': ['scripts/generate/asyncapi-generator.mjs', at('stream.json'), at('template'), at('out'), 'banner'],
  };
}

/** The AsyncAPI generator writes into its template's folder: it begins each time with a fresh one, as in the pipeline. */
async function copyTemplate(checkout: Checkout): Promise<void> {
  await checkout.remove('node_modules/.bench/template');
  for (const [path, { text }] of await checkout.snapshot('scripts/templates/asyncapi')) {
    await checkout.write(`node_modules/.bench/template/${path}`, text);
  }
}

async function timed(checkout: Checkout, command: string[]): Promise<number> {
  const begun = performance.now();
  const { code, stdout, stderr } = await checkout.node(command, { env: QUIET });
  const milliseconds = performance.now() - begun;
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${stdout}${stderr}`);
  return milliseconds;
}
