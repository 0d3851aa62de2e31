import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { WebSocket } from 'ws';
import { inScratch } from '../generate/external.js';
import { DEFAULT_TOKEN } from '../mock/index.js';
import { load } from './mock/load.js';
import { PeerMissing, startPrism } from './mock/prism.js';
import type { Order, Reply } from './mock/server.js';
import { numberOf, partsOf } from './options.js';
import { formatRatios, median } from './statistics.js';

const HELP = `The mock under load, beside a bare node:http server that answers the same bytes, and beside Prism with our openapi.json
(install it once: npm ci --prefix scripts/bench/peers --ignore-scripts).

Usage: npm run bench mock [-- options]

  --only LIST        some of rest, streams, slow, with commas between
  --rounds N         interleaved rounds of the REST part (default 5)
  --seconds N        how long each of them is (default 3)
  --connections N    how many connections (default 32)
  --streams N        how many open streams (default 1000)
  --rate N           events a second for each (default 50)
  --duration N       seconds of streaming (default 20)
  --help             this text

Whoever makes the load shares the machine with the servers. A mock that has all the chats it may keep is emptied.

Exit status: 0 all goals are met; 1 one is missed; 2 wrong usage, or a peer is missing.`;

/** What was measured, and what it is held against. */
const goals: { name: string; value: number; goal: number; least: boolean }[] = [];
const atLeast = (name: string, value: number, goal: number) => goals.push({ name, value, goal, least: true });
const atMost = (name: string, value: number, goal: number) => goals.push({ name, value, goal, least: false });

const MIB = 1024 * 1024;
const PATH = '/api/experimental/chats';
const POST_BODY = JSON.stringify({ content: [{ type: 'text', text: 'Fix the flaky login test and open a pull request please' }] });

const PARTS = ['rest', 'streams', 'slow'];

interface Wanted {
  parts: string[];
  rounds: number;
  seconds: number;
  connections: number;
  streams: number;
  rate: number;
  duration: number;
}

export async function bench(args: string[]): Promise<number> {
  let wanted: Wanted;
  try {
    const { values } = parseArgs({
      args,
      options: {
        only: { type: 'string', default: PARTS.join() },
        rounds: { type: 'string', default: '5' },
        seconds: { type: 'string', default: '3' },
        connections: { type: 'string', default: '32' },
        streams: { type: 'string', default: '1000' },
        rate: { type: 'string', default: '50' },
        duration: { type: 'string', default: '20' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    wanted = {
      parts: partsOf(values.only, PARTS),
      rounds: numberOf('rounds', values.rounds),
      seconds: numberOf('seconds', values.seconds, false),
      connections: numberOf('connections', values.connections),
      streams: numberOf('streams', values.streams),
      rate: numberOf('rate', values.rate, false),
      duration: numberOf('duration', values.duration),
    };
  } catch (error) {
    console.error(`${(error as Error).message}\nTry: npm run bench mock -- --help`);
    return 2;
  }
  return inScratch(async (scratch) => {
    Server.program = scratch.path('server.mjs');
    await build({
      entryPoints: [fileURLToPath(new URL('./mock/server.ts', import.meta.url))],
      outfile: Server.program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
    });
    return run(wanted);
  });
}

async function run({ parts, rounds, seconds, connections, streams: count, rate, duration }: Wanted): Promise<number> {
  try {
    if (parts.includes('rest')) await rest(rounds, seconds * 1000, connections);
    if (parts.includes('streams')) await streams(count, rate, duration);
    if (parts.includes('slow')) await slow();
  } catch (error) {
    if (!(error instanceof PeerMissing)) throw error;
    console.error(error.message);
    return 2;
  }
  console.log('\ngoals');
  const met = ({ value, goal, least }: (typeof goals)[number]) => (least ? value >= goal : value <= goal);
  for (const one of goals) {
    const { name, value, goal, least } = one;
    console.log(`  ${met(one) ? 'met   ' : 'MISSED'} ${name}: ${Number(value.toFixed(2))} (at ${least ? 'least' : 'most'} ${goal})`);
  }
  return goals.every(met) ? 0 : 1;
}

/** A child that runs the server of this bench, bundled as the package ships: the loader that we develop with has a price for every call. */
class Server {
  static program = '';
  readonly #child: ChildProcess = fork(Server.program, { execArgv: ['--expose-gc'] });
  ask<T extends Reply>(order: Order): Promise<T> {
    return new Promise((done) => {
      this.#child.once('message', done as (reply: unknown) => void);
      this.#child.send(order);
    });
  }
  async stop(): Promise<void> {
    const gone = new Promise((done) => this.#child.once('exit', done));
    this.#child.send({ do: 'stop' });
    await gone;
  }
}

/** Requests to each server before anything is measured: its compilers must have seen what it does, on a busy machine too. */
const WARM = 15_000;
/** Milliseconds after which the next server has its turn. Short, so that whatever else the machine does meets all of them. */
const TURN = 250;

interface Case {
  name: string;
  request: Buffer;
  status: number;
}

const CASES: Case[] = [
  { name: 'GET, a list of 20 chats', request: requestOf('GET', ''), status: 200 },
  { name: 'POST, a new chat', request: requestOf('POST', POST_BODY), status: 201 },
];

function requestOf(method: string, body: string): Buffer {
  const about = body ? `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` : '';
  return Buffer.from(`${method} ${PATH} HTTP/1.1\r\nHost: x\r\nCoder-Session-Token: ${DEFAULT_TOKEN}\r\n${about}\r\n${body}`);
}

interface Contender {
  url: string;
  /** Microseconds of its own time so far; hardly depends on who else uses the machine. */
  cpu?: () => Promise<number>;
  perSecond: number[];
  own: number[];
}

async function rest(rounds: number, milliseconds: number, connections: number): Promise<void> {
  console.log(`REST over ${connections} connections, ${rounds} rounds of ${milliseconds / 1000} s for each server, in turns of ${TURN} ms;`);
  console.log('the mock and the bare server are new processes in each round, as no two are compiled alike: the middle round [least–greatest]');
  const peer = await startPrism();
  try {
    for (const one of CASES) {
      const all: Record<'ofBare' | 'ofBareByOwn' | 'ofPrism' | 'mock' | 'bare' | 'prism' | 'mockOwn' | 'bareOwn', number[]> = {
        ofBare: [],
        ofBareByOwn: [],
        ofPrism: [],
        mock: [],
        bare: [],
        prism: [],
        mockOwn: [],
        bareOwn: [],
      };
      for (let round = 0; round < rounds; round++) {
        const { mock, bare, prism } = await oneRound(one, milliseconds, connections, peer.url);
        // Turn by turn: those that stood side by side.
        all.ofBare.push(median(mock.perSecond.map((value, turn) => value / (bare.perSecond[turn] as number))));
        all.ofBareByOwn.push(median(mock.own.map((value, turn) => (bare.own[turn] as number) / value)));
        all.ofPrism.push(median(mock.perSecond) / median(prism.perSecond));
        all.mock.push(median(mock.perSecond));
        all.bare.push(median(bare.perSecond));
        all.prism.push(median(prism.perSecond));
        all.mockOwn.push(median(mock.own));
        all.bareOwn.push(median(bare.own));
      }
      console.log(`  ${one.name}`);
      console.log(`    bare   ${spread(all.bare)} requests/s, ${spread(all.bareOwn)} µs of its own time`);
      console.log(
        `    mock   ${spread(all.mock)} requests/s, ${spread(all.mockOwn)} µs of its own time: ${formatRatios(all.ofBare)} of bare, by own time ${formatRatios(all.ofBareByOwn)}`,
      );
      console.log(`    prism  ${spread(all.prism)} requests/s: the mock is ${formatRatios(all.ofPrism)} times as fast`);
      atLeast(`${one.name}, of bare node:http`, median(all.ofBare), 0.9);
      atLeast(`${one.name}, times Prism`, median(all.ofPrism), 5);
    }
  } finally {
    peer.stop();
  }
}

async function oneRound({ request, status }: Case, milliseconds: number, connections: number, prismUrl: string) {
  const [mock, bare] = [new Server(), new Server()];
  const { url } = await mock.ask<{ url: string; chats: string[] }>({ do: 'mock', chats: 20, check: true });
  const headers = { 'coder-session-token': DEFAULT_TOKEN };
  const body = await (await fetch(`${url}${PATH}`, { headers, ...(status === 201 && { method: 'POST', body: POST_BODY }) })).text();
  const { url: bareUrl } = await bare.ask<{ url: string; chats: string[] }>({ do: 'bare', body, status });
  const own = (server: Server) => async () => (await server.ask<{ cpu: number }>({ do: 'time' })).cpu;
  const sides: Record<'mock' | 'bare' | 'prism', Contender> = {
    mock: { url, cpu: own(mock), perSecond: [], own: [] },
    bare: { url: bareUrl, cpu: own(bare), perSecond: [], own: [] },
    prism: { url: prismUrl, perSecond: [], own: [] },
  };
  const contenders = Object.values(sides);
  for (const { url: to, cpu } of contenders) await load(to, request, status, connections, 500, cpu ? WARM : 0);
  for (let turn = 0; turn < milliseconds / TURN; turn++) {
    // Each goes first as often as the others.
    for (const contender of turn % 2 ? contenders : [...contenders].reverse()) {
      const before = await contender.cpu?.();
      const { requests, seconds } = await load(contender.url, request, status, connections, TURN);
      const after = await contender.cpu?.();
      contender.perSecond.push(requests / seconds);
      if (before !== undefined && after !== undefined) contender.own.push((after - before) / requests);
    }
  }
  await Promise.all([mock.stop(), bare.stop()]);
  return sides;
}

/** Every stream of its own chat; parts are numbered, so that a lost or a misplaced one shows. */
async function streams(count: number, rate: number, seconds: number): Promise<void> {
  console.log(`\n${count} streams, ${rate} events a second each, ${seconds} s`);
  const server = new Server();
  const { url, chats } = await server.ask<{ url: string; chats: string[] }>({ do: 'mock', chats: count, check: true });
  let received = 0;
  let misplaced = 0;
  const sockets: WebSocket[] = [];
  const next = new Array<number>(count).fill(0);
  for (const [index, chat] of chats.entries()) {
    const socket = new WebSocket(`${url.replace('http', 'ws')}${PATH}/${chat}/stream`, {
      headers: { 'coder-session-token': DEFAULT_TOKEN },
      perMessageDeflate: false,
    });
    socket.on('message', (data: Buffer) => {
      // Cheap on purpose: the one who measures shares the machine.
      const text = data.toString();
      for (let at = text.indexOf('"type":"text","text":"'); at >= 0; at = text.indexOf('"type":"text","text":"', at + 20)) {
        const number = Number.parseInt(text.slice(at + 22, at + 30), 10);
        if (Number.isNaN(number)) continue;
        if (number !== next[index]) misplaced++;
        next[index] = number + 1;
        received++;
      }
    });
    sockets.push(socket);
    if (sockets.length % 50 === 0) await new Promise((done) => socket.once('open', done));
  }
  await new Promise((done) => setTimeout(done, 1000));
  const before = await server.ask<{ cpu: number; rss: number; heap: number }>({ do: 'use' });
  const began = performance.now();
  const told = await server.ask<{ sent: number; frames: number; rss: number[]; violations: number }>({
    do: 'parts',
    streams: count,
    rate,
    seconds,
  });
  const took = (performance.now() - began) / 1000;
  await new Promise((done) => setTimeout(done, 1500));
  const after = await server.ask<{ cpu: number; rss: number; heap: number }>({ do: 'use' });
  const open = sockets.filter((socket) => socket.readyState === WebSocket.OPEN).length;
  for (const socket of sockets) socket.terminate();
  await server.stop();
  const mib = (bytes: number) => (bytes / MIB).toFixed(1);
  const grown = after.heap - before.heap;
  console.log(`  sent ${told.sent} in ${took.toFixed(1)} s, received ${received}, out of place ${misplaced}, streams still open ${open}`);
  const own = (after.cpu - before.cpu) / told.sent;
  console.log(
    `  ${told.frames} frames of ${(told.sent / told.frames).toFixed(1)} events, ${own.toFixed(1)} µs of the server's own time an event, violations ${told.violations}`,
  );
  console.log(`  memory: ${told.rss.map((bytes) => Math.round(bytes / MIB)).join(' ')} MiB resident, from second to second`);
  console.log(`  what is in use grew by ${mib(grown)} MiB`);
  atMost('events of the streams lost', told.sent - received, 0);
  atMost('events of the streams out of place', misplaced, 0);
  atMost('streams that ended', count - open, 0);
  atMost('violations of the contract in frames', told.violations, 0);
  // Resident memory breathes with the collector; in its second half it must not climb.
  const half = Math.floor(told.rss.length / 2);
  const climb = Math.max(...told.rss.slice(half)) - Math.max(...told.rss.slice(0, half));
  atMost('MiB in use that the streams leave behind', grown / MIB, 8);
  atMost('MiB that resident memory climbs in the second half', climb / MIB, 16);
}

/** Readers that stop, each of its own chat: resident memory breathes by more than one of them costs. */
const STOPPED = 8;

/** Readers stop reading while much is said to each. */
async function slow(): Promise<void> {
  const server = new Server();
  const { url, chats } = await server.ask<{ url: string; chats: string[] }>({ do: 'mock', chats: STOPPED, check: true });
  const flood = () => server.ask<{ before: number; after: number; open: number }>({ do: 'flood', chats, megabytes: 25 });
  // Without a reader first: what the same flood costs by itself.
  await flood();
  const alone = await flood();
  const sockets = chats.map(
    (chat) => new WebSocket(`${url.replace('http', 'ws')}${PATH}/${chat}/stream`, { headers: { 'coder-session-token': DEFAULT_TOKEN } }),
  );
  await Promise.all(sockets.map((socket) => new Promise((done) => socket.once('open', done))));
  for (const socket of sockets) socket.pause();
  const stopped = await flood();
  for (const socket of sockets) socket.terminate();
  await server.stop();
  const cost = (stopped.after - stopped.before - Math.max(0, alone.after - alone.before)) / MIB / STOPPED;
  console.log(`\n${STOPPED} readers that stop while 25 MiB are said to each: ${cost.toFixed(1)} MiB each (goal 5); still open: ${stopped.open}`);
  atMost('MiB that a reader costs who stops', cost, 5);
  atLeast('streams of such readers that stay open', stopped.open, STOPPED);
}

function spread(numbers: number[], digits = 0): string {
  return `${median(numbers).toFixed(digits)} [${Math.min(...numbers).toFixed(digits)}–${Math.max(...numbers).toFixed(digits)}]`;
}
