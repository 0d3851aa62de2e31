import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { Ajv, type AnySchema } from 'ajv';
import { build } from 'esbuild';
import type { ChatStreamEvent } from '../../generated/client/types.js';
import { isChatStreamEvent, validateChatStreamEvent } from '../../generated/validators/strict/ChatStreamEvent.js';
import { cli } from '../build/cli.js';
import { isObject, type JsonObject } from '../contract/json.js';
import { ROOT } from '../generate/external.js';
import { strictJudge } from '../validate/judge.js';
import { Corpus, seeded } from './corpus.js';
import { numberOf, partsOf } from './options.js';
import { formatRatios, median } from './statistics.js';

const PARTS = ['values', 'sizes', 'start', 'lines'];
/** Where peers live that the project itself has no use for. */
const PEERS = 'npm ci --prefix scripts/bench/peers --ignore-scripts';
const AJV_CLI = join(ROOT, 'scripts/bench/peers/node_modules/ajv-cli/dist/index.js');

const HELP = `How fast payloads are validated: in process against JSON.parse and ajv, and the whole command against a bare
loop of JSON.parse, ajv-cli and the sourcemeta command line; memory, start-up and the sizes of bundles.

Usage: npm run bench validate [-- options]

  --only LIST  some of ${PARTS.join(', ')}, with commas between
  --rounds N   how often each is measured, in turn (5)
  --events N   events of the long file (1000000); the short one has a tenth
  --help       this text

ajv-cli is installed apart from the project: ${PEERS}

Exit status: 0 all goals are met; 1 one is missed; 2 wrong usage, or a program is missing or failed.`;

const SEED = 20_260_228;
const MIB = 1024 * 1024;

/** What was measured, and what it is held against. */
const goals: { name: string; value: number; goal: number }[] = [];

export async function bench(args: string[]): Promise<number> {
  let rounds: number;
  let count: number;
  let parts: string[];
  try {
    const { values } = parseArgs({
      args,
      options: {
        only: { type: 'string', default: PARTS.join() },
        rounds: { type: 'string', default: '5' },
        events: { type: 'string', default: '1000000' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    parts = partsOf(values.only, PARTS);
    rounds = numberOf('rounds', values.rounds);
    count = numberOf('events', values.events);
    if (count < 1000) throw new Error('--events wants 1000 or more.');
  } catch (error) {
    console.error(`${(error as Error).message}\nTry: npm run bench validate -- --help`);
    return 2;
  }
  if (parts.includes('lines') && !existsSync(AJV_CLI)) {
    console.error(`ajv-cli is not installed. Install it by: ${PEERS}`);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'coder-chats-bench-'));
  try {
    if (parts.includes('values')) inProcess(rounds);
    if (parts.includes('sizes')) await bundles();
    if (parts.includes('start') || parts.includes('lines')) await cli(join(folder, 'cli'));
    if (parts.includes('start')) await oneFile(folder, rounds);
    if (parts.includes('lines')) await longFiles(folder, rounds, count);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log('\ngoals');
  for (const { name, value, goal } of goals) console.log(`  ${value <= goal ? 'met   ' : 'MISSED'} ${name}: ${value.toFixed(2)} (at most ${goal})`);
  return goals.every(({ value, goal }) => value <= goal) ? 0 : 1;
}

// --- In process

function inProcess(rounds: number): void {
  const texts = take(20_000).map((event) => JSON.stringify(event));
  const values = texts.map((text) => JSON.parse(text) as ChatStreamEvent);
  const faulty = singleFaults(values, values.length);
  const wrong = faulty.map((text) => JSON.parse(text) as unknown);
  const ajv = ajvValidator();
  const accept = strictJudge.accept({ name: 'ChatStreamEvent' });

  const parse = { name: 'JSON.parse of the same texts', run: () => each(texts, JSON.parse), count: texts.length };
  const measured = [
    parse,
    { name: 'isChatStreamEvent', run: () => each(values, isChatStreamEvent), count: values.length },
    { name: '  with the named rules', run: () => each(values, accept), count: values.length },
    { name: 'ajv with a discriminator', run: () => each(values, ajv), count: values.length },
    { name: 'validateChatStreamEvent, valid', run: () => each(values, validateChatStreamEvent), count: values.length },
    { name: 'isChatStreamEvent, invalid', run: () => each(wrong, isChatStreamEvent), count: wrong.length },
    { name: 'validateChatStreamEvent, invalid', run: () => each(wrong, validateChatStreamEvent), count: wrong.length },
    { name: '  and its sentences are read', run: () => each(wrong, sentences), count: wrong.length },
  ];
  const times = interleaved(measured, rounds * 4);
  const base = times.get(parse.name) as number[];
  console.log(`\nin process, ${values.length} events and ${wrong.length} single faults, warm`);
  for (const { name } of measured) {
    const own = times.get(name) as number[];
    const ratios = own.map((time, round) => time / (base[round] as number));
    console.log(`  ${name.padEnd(34)} ${String(Math.round(median(own))).padStart(6)} ns an event, ${formatRatios(ratios)} of JSON.parse`);
  }
  const ratio = (name: string, to: string) =>
    median((times.get(name) as number[]).map((time, round) => time / ((times.get(to) as number[])[round] as number)));
  const faults = wrong.map((value) => validateChatStreamEvent(value).length);
  const accepted = faults.filter((found) => found === 0).length;
  const mean = faults.reduce((sum, found) => sum + found, 0) / faults.length;
  console.log(`  faults told for one fault: ${mean.toFixed(2)} on average, ${accepted} of ${faults.length} not noticed`);
  goals.push({ name: 'validating a parsed event, of its JSON.parse', value: ratio('isChatStreamEvent', parse.name), goal: 0.15 });
  goals.push({
    name: 'an invalid event, of a valid one',
    value: ratio('validateChatStreamEvent, invalid', 'validateChatStreamEvent, valid'),
    goal: 1.5,
  });
  goals.push({ name: 'errors told for a single fault', value: mean, goal: 1.2 });
}

const sentences = (value: unknown) => validateChatStreamEvent(value).map(({ message }) => message).length;

function each<T>(items: T[], judge: (item: T) => unknown): number {
  let count = 0;
  for (let index = 0; index < items.length; index++) if (judge(items[index] as T)) count++;
  return count;
}

/** So many rounds only warm up: compilers change their minds a few times before they are done. */
const WARM_UP = 10;

/** Nanoseconds an item, all contenders in turn, each on values that it has just gone through once: caches hold what they can. */
function interleaved(contenders: { name: string; run: () => number; count: number }[], rounds: number): Map<string, number[]> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const { name, run, count } of contenders) {
      run();
      const begun = process.hrtime.bigint();
      run();
      const spent = Number(process.hrtime.bigint() - begun) / count;
      if (round >= 0) times.get(name)?.push(spent);
    }
  }
  return times;
}

function take(count: number): ChatStreamEvent[] {
  const events: ChatStreamEvent[] = [];
  for (const event of new Corpus(SEED).events()) {
    events.push(event);
    if (events.length === count) break;
  }
  return events;
}

/** Events of which each has one property of another JSON type, or one too many, somewhere. */
function singleFaults(events: ChatStreamEvent[], count: number): string[] {
  const random = seeded(SEED);
  const faulty: string[] = [];
  for (let index = 0; faulty.length < count; index++) {
    const event = structuredClone(events[index % events.length]) as unknown as JsonObject;
    const places: { holder: JsonObject; key: string }[] = [];
    const walk = (value: unknown, key?: string): void => {
      // What stands in args and results may be anything.
      if (key === 'args' || key === 'result') return;
      if (Array.isArray(value)) for (const item of value) walk(item);
      else if (isObject(value)) {
        for (const name of Object.keys(value)) {
          places.push({ holder: value, key: name });
          walk(value[name], name);
        }
      }
    };
    walk(event);
    const { holder, key } = places[Math.floor(random() * places.length)] as { holder: JsonObject; key: string };
    if (random() < 0.3) holder.odd = 1;
    else if (key !== 'args' && key !== 'result') holder[key] = typeof holder[key] === 'string' ? 5 : 'x';
    else continue;
    faulty.push(JSON.stringify(event));
  }
  return faulty;
}

/** The strict schema for ajv, with the discriminators that make it fast. */
function ajvValidator(): (value: unknown) => boolean {
  const schema = JSON.parse(readFileSync(join(ROOT, 'generated/schemas/strict/ChatStreamEvent.json'), 'utf8')) as JsonObject;
  const mark = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(mark);
    else if (isObject(node)) {
      if (Array.isArray(node.oneOf)) Object.assign(node, { type: 'object', discriminator: { propertyName: 'type' }, required: ['type'] });
      Object.values(node).forEach(mark);
    }
  };
  mark(schema);
  delete schema.$schema; // its dialect's own class would be slower
  return new Ajv({ discriminator: true, strict: false, validateFormats: false }).compile(schema as AnySchema);
}

// --- Sizes

async function bundles(): Promise<void> {
  console.log('\nbundled, minified and gzipped');
  const size = async (what: string, contents: string) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: ROOT },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    const bytes = outputFiles[0]?.contents ?? new Uint8Array();
    const packed = gzipSync(bytes, { level: 9 }).length;
    console.log(`  ${what.padEnd(34)} ${String(packed).padStart(6)} B (${bytes.length} B unpacked)`);
    return packed;
  };
  const folder = './generated/validators';
  await size('isChatStreamEvent alone', `export { isChatStreamEvent } from '${folder}/strict/ChatStreamEvent.js'`);
  const sizes: number[][] = [];
  for (const profile of ['strict', 'tolerant']) {
    sizes.push([
      await size(`${profile}: both functions of ChatStreamEvent`, `export * from '${folder}/${profile}/ChatStreamEvent.js'`),
      await size(`${profile}: both functions of every type`, `export * from '${folder}/${profile}/index.js'`),
    ]);
  }
  const most = (index: number) => Math.max(...sizes.map((pair) => pair[index] as number)) / 1000;
  goals.push({ name: 'kB of the validators of the stream event', value: most(0), goal: 3.5 });
  goals.push({ name: 'kB of the validators of all types', value: most(1), goal: 20 });
}

// --- Whole processes

const BARE = `const fs = require('node:fs');
const file = fs.openSync(process.argv[2]);
const buffer = Buffer.allocUnsafe(1 << 18);
let start = 0, end = 0, count = 0;
for (;;) {
  buffer.copyWithin(0, start, end);
  end -= start;
  start = 0;
  const length = fs.readSync(file, buffer, end, buffer.length - end, null);
  if (length === 0) break;
  end += length;
  for (let next; (next = buffer.indexOf(10, start)) >= 0 && next < end; start = next + 1) {
    if (JSON.parse(buffer.utf8Slice(start, next)).type) count++;
  }
}
console.log(count);
`;

async function oneFile(folder: string, rounds: number): Promise<void> {
  const file = (name: string) => join(folder, name);
  writeFileSync(file('empty.cjs'), '\n');
  const tiny = new Corpus(SEED);
  writeFileSync(file('chat.json'), JSON.stringify(tiny.chat(tiny.uuid())));
  const command = [file('cli/coder-chats.js'), 'validate'];
  const start = await processes(rounds * 4, {
    'empty script': [file('empty.cjs')],
    'validate one tiny file': [...command, file('chat.json')],
    'validate --type one tiny file': [...command, '--type', 'Chat', file('chat.json')],
  });
  report('whole process, one tiny file', start, 'empty script');
  goals.push({ name: 'one tiny file, of an empty script', value: wall(start, 'validate one tiny file', 'empty script'), goal: 1.3 });
}

async function longFiles(folder: string, rounds: number, count: number): Promise<void> {
  const file = (name: string) => join(folder, name);
  writeFileSync(file('bare.cjs'), BARE);
  writeFileSync(file('list.schema.json'), JSON.stringify(listSchema()));
  const schema = join(ROOT, 'generated/schemas/strict/ChatStreamEvent.json');
  const bySize: Record<string, Map<string, Run[]>> = {};
  for (const [name, lines] of Object.entries({ 'short.jsonl': Math.round(count / 10), 'long.jsonl': count })) {
    writeEvents(file(name), lines);
    // ajv-cli reads no NDJSON: it is given the same events as one list.
    writeEvents(file(`${name}.json`), lines, ['[', ',\n', ']']);
    const runs = await processes(rounds, {
      'bare loop of JSON.parse': [file('bare.cjs'), file(name)],
      validate: [file('cli/coder-chats.js'), 'validate', file(name)],
      'sourcemeta validate --fast': [join(ROOT, 'node_modules/@sourcemeta/jsonschema/npm/cli.js'), 'validate', '--fast', schema, file(name)],
      'ajv-cli, of a list': [
        AJV_CLI,
        'validate',
        '--spec=draft2020',
        '--strict=false',
        '-c',
        'ajv-formats',
        '-s',
        file('list.schema.json'),
        '-d',
        file(`${name}.json`),
      ],
    });
    bySize[name] = runs;
    report(`whole process, ${lines} events of NDJSON`, runs, 'bare loop of JSON.parse');
    for (const peer of ['sourcemeta validate --fast', 'ajv-cli, of a list']) {
      console.log(`  faster than ${peer} by ${formatRatios(ratiosOf(runs, peer, 'validate'))}`);
      goals.push({ name: `validate, of ${peer}, at ${lines} events`, value: wall(runs, 'validate', peer), goal: 1 });
    }
    rmSync(file(`${name}.json`));
  }
  const peak = (name: string) => Math.max(...(bySize[name]?.get('validate') ?? []).map(({ memory }) => memory)) / MIB;
  goals.push({
    name: `${count} events, of a bare loop`,
    value: wall(bySize['long.jsonl'] as Map<string, Run[]>, 'validate', 'bare loop of JSON.parse'),
    goal: 1.25,
  });
  goals.push({ name: 'peak memory in MiB', value: peak('long.jsonl'), goal: 110 });
  goals.push({ name: 'peak memory, of that at a tenth of the events', value: peak('long.jsonl') / peak('short.jsonl'), goal: 1.1 });
}

/** The published schema of a list of events, whole in one file. */
function listSchema(): JsonObject {
  const { $schema, $id, $defs, ...event } = JSON.parse(
    readFileSync(join(ROOT, 'generated/schemas/strict/ChatStreamEvent.json'), 'utf8'),
  ) as JsonObject;
  return { $schema, type: 'array', items: { $ref: '#/$defs/ChatStreamEvent' }, $defs: { ...($defs as JsonObject), ChatStreamEvent: event } };
}

function writeEvents(path: string, count: number, [begin, between, end] = ['', '\n', '\n']): void {
  const file = openSync(path, 'w');
  let held = begin as string;
  let left = count;
  for (const event of new Corpus(SEED).events()) {
    left--;
    held += `${JSON.stringify(event)}${left > 0 ? between : end}`;
    if (held.length > MIB || left === 0) {
      writeSync(file, held);
      held = '';
    }
    if (left === 0) break;
  }
  closeSync(file);
}

interface Run {
  milliseconds: number;
  /** Peak resident memory in bytes. */
  memory: number;
}

async function processes(rounds: number, commands: Record<string, string[]>): Promise<Map<string, Run[]>> {
  const runs = new Map<string, Run[]>(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) for (const [name, args] of Object.entries(commands)) runs.get(name)?.push(await measure(name, args));
  return runs;
}

/** One run of a Node program; the kernel tells its peak memory until it is gone. */
async function measure(name: string, args: string[]): Promise<Run> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  let memory = 0;
  const look = () => {
    try {
      memory = Math.max(memory, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) * 1024);
    } catch {
      // It has ended, or this system has no such file.
    }
  };
  const watch = setInterval(look, 25);
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('exit', done);
  });
  clearInterval(watch);
  if (code !== 0) throw new Error(`${name} ended with ${code}.`);
  return { milliseconds: performance.now() - begun, memory };
}

function wall(runs: Map<string, Run[]>, name: string, base: string): number {
  return median(ratiosOf(runs, name, base));
}

function ratiosOf(runs: Map<string, Run[]>, name: string, base: string): number[] {
  const of = runs.get(base) as Run[];
  return (runs.get(name) as Run[]).map(({ milliseconds }, round) => milliseconds / (of[round] as Run).milliseconds);
}

function report(title: string, runs: Map<string, Run[]>, base: string): void {
  console.log(`\n${title}`);
  for (const [name, own] of runs) {
    const time = `${Math.round(median(own.map(({ milliseconds }) => milliseconds)))} ms`;
    // Sourcemeta's command is a shim around a program of its own, whose memory is not seen from here.
    const memory = Math.max(...own.map((run) => run.memory)) / MIB;
    console.log(
      `  ${name.padEnd(34)} ${time.padStart(8)}, ${formatRatios(ratiosOf(runs, name, base))} of ${base}${memory && !name.startsWith('sourcemeta') ? `, ${memory.toFixed(1)} MiB` : ''}`,
    );
  }
}
