import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { WebSocket } from 'ws';
import type { ConnectOptions } from '../../generated/client/connection.js';
import { CACHE } from '../generate/external.js';
import { bundle, formatParts } from './client/bundle.js';
import { numberOf, partsOf } from './options.js';
import { formatRatios, median } from './statistics.js';

const HELP = `The client: for await over a stream beside ws, JSON.parse and a count; a slow program; the size of bundles.

Usage: npm run bench client [-- options]

  --only LIST    some of speed, slow, size, with commas between
  --rounds N     interleaved rounds of the speed part (default 7)
  --events N     events in each of them (default 200000)
  --batch N      events in a frame (default 16)
  --seconds N    how long the slow program runs (default 6)
  --help         this text

Goals: 0.87 of ws + JSON.parse + count, 0.80 with validation; a slow program grows at most 5 MiB and has at most 128 events
and one frame waiting; "list, create, stream" at most 5.5 kB minified and gzipped, with openapi-fetch inside.`;

const CHAT = '5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10';

const PARTS = ['speed', 'slow', 'size'];

export async function bench(args: string[]): Promise<number> {
  let parts: string[];
  let rounds: number;
  let events: number;
  let batch: number;
  let seconds: number;
  try {
    const { values } = parseArgs({
      args,
      options: {
        only: { type: 'string', default: PARTS.join() },
        rounds: { type: 'string', default: '7' },
        events: { type: 'string', default: '200000' },
        batch: { type: 'string', default: '16' },
        seconds: { type: 'string', default: '6' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    parts = partsOf(values.only, PARTS);
    rounds = numberOf('rounds', values.rounds);
    events = numberOf('events', values.events);
    batch = numberOf('batch', values.batch);
    seconds = numberOf('seconds', values.seconds, false);
  } catch (error) {
    console.error(`${(error as Error).message}\nTry: npm run bench client -- --help`);
    return 2;
  }
  let met = true;
  if (parts.includes('speed')) met = (await speed(rounds, events, batch)) && met;
  if (parts.includes('slow')) met = (await slow(seconds, batch)) && met;
  if (parts.includes('size')) met = (await size()) && met;
  console.log(met ? '\nAll goals are met.' : '\nA goal was missed.');
  return met ? 0 : 1;
}

/** Forks one of our programs; the first message that it sends is what it tells. */
async function start<T>(name: string, args: number[]): Promise<{ child: ChildProcess; told: T }> {
  const child = fork(fileURLToPath(new URL(`client/${name}.ts`, import.meta.url)), args.map(String), {
    execArgv: ['--import', 'tsx', '--expose-gc'],
  });
  const [told] = (await once(child, 'message')) as [T];
  return { child, told };
}

type Contender = (port: number, events: number) => Promise<void>;

/** What no client can do without: the socket, the parser, and looking at what came. */
const limit: Contender = async (port, events) => {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/`, { perMessageDeflate: false, maxPayload: 4 * 1024 * 1024 });
  let count = 0;
  await new Promise<void>((done) => {
    socket.on('message', (data: Buffer) => {
      const { data: events_ } = JSON.parse(data.toString()) as { data: unknown[] };
      count += events_.length;
      if (count >= events) done();
    });
  });
  socket.terminate();
};

/** The client as the package ships it: what runs TypeScript as it is names every closure, which ours pays and a parser does not. */
async function shipped(): Promise<Shipped> {
  const resolveDir = fileURLToPath(new URL('../../generated', import.meta.url));
  const contents = `export * from './client/index.ts'; export * as tolerant from './validators/tolerant/index.js';`;
  const outfile = join(CACHE, 'bench-client.mjs');
  await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['ws'],
    outfile,
  });
  return import(pathToFileURL(outfile).href) as Promise<Shipped>;
}

type Shipped = typeof import('../../generated/client/index.js') & { tolerant: Record<string, unknown> };

const client =
  ({ connect, streamChat }: Shipped, options: Partial<ConnectOptions> = {}): Contender =>
  async (port, events) => {
    const connection = connect({ baseUrl: `http://127.0.0.1:${port}`, token: 'x', ...options });
    let count = 0;
    for await (const _ of streamChat(connection, CHAT, { reconnect: false })) if (++count >= events) break;
  };

function contenders(made: Shipped): [string, Contender, number][] {
  const validate = made.validation({ mode: 'throw', validators: made.tolerant });
  return [
    ['ws + JSON.parse + count', limit, 0],
    ['for await', client(made), 0.87],
    ['for await, validated', client(made, { validate }), 0.8],
    ['for await, validated, unknown values told', client(made, { validate, hooks: { onUnknown: () => {} } }), 0],
  ];
}

async function speed(rounds: number, events: number, batch: number): Promise<boolean> {
  const { child, told: port } = await start<number>('server', [events, batch]);
  const all = contenders(await shipped());
  const rates = all.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [index, [, run]] of all.entries()) {
      const begun = performance.now();
      await run(port, events);
      // The first round only warms up.
      if (round >= 0) rates[index]?.push((events / (performance.now() - begun)) * 1000);
    }
  }
  child.disconnect();
  const limits = rates[0] ?? [];
  console.log(`\nEvents a second at ${batch} events a frame, ${rounds} rounds, as a share of the first in the same round: median (least–greatest)`);
  let met = true;
  for (const [index, [name, , goal]] of all.entries()) {
    const ratios = (rates[index] ?? []).map((rate, round) => rate / (limits[round] ?? rate));
    const fails = goal > 0 && median(ratios) < goal;
    met &&= !fails;
    const aim = goal ? `  goal ${goal.toFixed(2)}${fails ? '  MISSED' : ''}` : '';
    console.log(
      `  ${name.padEnd(44)} ${Math.round(median(rates[index] ?? []))
        .toLocaleString('en')
        .padStart(9)}/s  ${formatRatios(ratios)}${aim}`,
    );
  }
  return met;
}

/** What the slow program tells. */
interface Slow {
  taken: number;
  received: number;
  mostWaiting: number;
  mostUnread: number;
  mostHeld: number;
  grown: number;
}

async function slow(seconds: number, batch: number): Promise<boolean> {
  const { child: server, told: port } = await start<number>('server', [100_000, batch]);
  const { child, told } = await start<Slow>('slow', [port, batch, seconds]);
  child.kill();
  server.disconnect();
  const bound = 128 + batch;
  const met = told.grown <= 5 && told.mostWaiting <= bound;
  console.log(
    `\nA program that takes 2,000 of 100,000 events a second, for ${seconds} s: ${told.taken} taken
  events that waited                           ${String(told.mostWaiting).padStart(9)}    goal ${bound}, 128 and a frame${told.mostWaiting > bound ? '  MISSED' : ''}
  events in frames not looked at               ${String(told.mostUnread).padStart(9)}    what one read of the socket had brought before it was stopped
  both at once                                 ${String(told.mostHeld).padStart(9)}    all that is held of what the kernel has given
  growth                                       ${told.grown.toFixed(1).padStart(9)} MiB  goal 5${told.grown > 5 ? '  MISSED' : ''}`,
  );
  return met;
}

const CALLS = ['connect', 'listChats', 'createChat'];
const BUNDLES: [string, string[], number][] = [
  ['list and create', CALLS, 4000],
  ['list, create and stream', [...CALLS, 'streamChat'], 5500],
  ['list, create and watch', [...CALLS, 'watchChat'], 0],
  ["list, create, stream and openapi-fetch's client", [...CALLS, 'streamChat', 'createRestClient'], 0],
];

async function size(): Promise<boolean> {
  let met = true;
  console.log('\nBundles for a browser, minified and gzipped, and the share of each part in what is minified');
  for (const [name, names, goal] of BUNDLES) {
    const made = await bundle(names);
    const fails = goal > 0 && made.size > goal;
    met &&= !fails;
    const aim = goal ? `  goal ${goal.toLocaleString('en')}${fails ? '  MISSED' : ''}` : '';
    console.log(`  ${name.padEnd(48)} ${made.size.toLocaleString('en').padStart(9)} B${aim}\n${formatParts(made).replace(/^/gm, '  ')}`);
  }
  return met;
}
