import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { Checkout } from '../../test/support/checkout.js';
import { ROOT } from '../generate/external.js';
import { numberOf, partsOf } from './options.js';
import { formatSeconds, median } from './statistics.js';

const PEERS = 'npm ci --prefix scripts/bench/peers --ignore-scripts';
const LIGHTHOUSE = join(ROOT, 'scripts/bench/peers/node_modules/lighthouse/cli/index.js');
const CHROMIUM = process.env.CHROMIUM || '/usr/bin/chromium';
const DOCS = join(ROOT, 'generated/docs');
const PARTS = ['build', 'weight', 'scores'];

const HELP = `How long the docs take to build, what their pages weigh, and what Lighthouse says of them.

  build    npm run docs from nothing, in a copy of the project
  weight   each page with all that it loads at first, gzipped, beside the plain pages of other tools
  scores   Lighthouse on a phone it simulates: the start, an operation and an event

Usage: npm run bench docs [-- options]

  --only PARTS   some of them, with commas between
  --rounds N     how often the build and each score are measured (3)
  --pages        list every page's weight, not the heaviest ten
  --help         this text

Lighthouse is installed apart from the project: ${PEERS}
Chromium: /usr/bin/chromium, or where CHROMIUM says.

Exit status: 0 all goals are met; 1 one is missed; 2 wrong usage, or a program failed.`;

/** Seconds. */
const BUILD_GOAL = 20;
/** Bytes. */
const WEIGHT_GOAL = 150_000;
const SCORE_GOAL = 95;

const SCORED = ['index.html', 'rest/createChat.html', 'stream/message_part.html'];
const PLAIN = ['plain/rest.html', 'plain/stream.html'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];

export async function bench(args: string[]): Promise<number> {
  let rounds: number;
  let parts: string[];
  let every: boolean;
  try {
    const { values } = parseArgs({
      args,
      options: {
        only: { type: 'string', default: PARTS.join(',') },
        rounds: { type: 'string', default: '3' },
        pages: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    parts = partsOf(values.only, PARTS);
    every = values.pages;
    rounds = numberOf('rounds', values.rounds);
  } catch (error) {
    console.error(`${(error as Error).message}\nTry: npm run bench docs -- --help`);
    return 2;
  }
  try {
    if (parts.some((part) => part !== 'build') && !existsSync(CHROMIUM))
      throw new Error('Chromium not found (apt-get install chromium, or set CHROMIUM).');
    if (parts.includes('scores') && !existsSync(LIGHTHOUSE)) throw new Error(`Lighthouse is not installed. Install it by: ${PEERS}`);
    let met = true;
    if (parts.includes('build')) met = (await build(rounds)) && met;
    if (parts.includes('weight')) met = (await weight(every)) && met;
    if (parts.includes('scores')) met = (await scores(rounds)) && met;
    return met ? 0 : 1;
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
}

function verdict(met: boolean, goal: string): string {
  return `${met ? 'met' : 'MISSED'}: ${goal}`;
}

async function build(rounds: number): Promise<boolean> {
  const checkout = await Checkout.make('bench-docs');
  const times: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      await Promise.all([checkout.remove('generated/docs'), checkout.remove('node_modules/.cache/coder-chats')]);
      const begun = performance.now();
      const { code, stderr } = await checkout.node(['--import', 'tsx', 'scripts/docs.ts'], { env: { CI: 'true', NO_COLOR: '1' } });
      if (code !== 0) throw new Error(`npm run docs ended with ${code}:\n${stderr}`);
      times.push(performance.now() - begun);
    }
  } finally {
    await checkout.dispose();
  }
  const met = median(times) / 1000 <= BUILD_GOAL;
  console.log(`\nbuild      ${formatSeconds(times)}, ${rounds} rounds from nothing; ${verdict(met, `at most ${BUILD_GOAL} s`)}`);
  return met;
}

/** A static host that compresses, as such hosts do. */
async function serve(): Promise<{ origin: string; close(): void }> {
  const types: Record<string, string> = {
    '.html': 'text/html; charset=utf-8',
    '.css': 'text/css',
    '.js': 'text/javascript',
    '.svg': 'image/svg+xml',
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    readFile(join(DOCS, path)).then(
      (body) => {
        const zipped = gzipSync(body, { level: 6 });
        const type = types[extname(path)] ?? 'application/octet-stream';
        response.writeHead(200, {
          'content-type': type,
          'content-encoding': 'gzip',
          'content-length': zipped.length,
          'cache-control': 'max-age=600',
        });
        response.end(zipped);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/** What a page and all that it asks for until the network rests weigh, gzipped. */
async function weight(every: boolean): Promise<boolean> {
  const pages = (await readdir(DOCS, { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !path.startsWith('plain/'))
    .sort();
  const host = await serve();
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  const weigh = async (path: string) => {
    // A context of its own: nothing is in its cache.
    const context = await browser.newContext();
    const page = await context.newPage();
    const parts: { path: string; bytes: number }[] = [];
    page.on('response', (response) => {
      parts.push({ path: new URL(response.url()).pathname.slice(1), bytes: Number(response.headers()['content-length'] ?? 0) });
    });
    await page.goto(`${host.origin}/${path}`, { waitUntil: 'networkidle' });
    // A busy machine may be still for so long that the network seems at rest before the console has been asked for.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('section[data-console]')].every((one) => one.closest('details') || one.querySelector('button')),
    );
    await context.close();
    return { path, parts, bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0) };
  };
  try {
    const weighed: Awaited<ReturnType<typeof weigh>>[] = [];
    const waiting = [...pages];
    // Most of a page's time is a wait for what it might still ask for.
    const worker = async () => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) weighed.push(await weigh(path));
    };
    await Promise.all(Array.from({ length: 6 }, worker));
    weighed.sort((a, b) => b.bytes - a.bytes);
    const plain = [];
    for (const path of PLAIN) plain.push(await weigh(path));
    const [heaviest] = weighed as [(typeof weighed)[number]];
    const met = heaviest.bytes <= WEIGHT_GOAL;
    console.log(
      `\nweight     gzipped, with all that is loaded at first; ${pages.length} pages; ${verdict(met, `the heaviest at most ${kilobytes(WEIGHT_GOAL)}`)}`,
    );
    for (const { path, bytes, parts } of every ? weighed : weighed.slice(0, 10)) {
      const own = parts.find((part) => part.path === path)?.bytes ?? 0;
      console.log(`  ${kilobytes(bytes).padStart(9)}  ${path} (the page itself ${kilobytes(own)}, ${parts.length - 1} files)`);
    }
    const middle = median(weighed.map(({ bytes }) => bytes));
    console.log(`  ${kilobytes(middle).padStart(9)}  the middle of all pages`);
    for (const { path, bytes } of plain)
      console.log(`  ${kilobytes(bytes).padStart(9)}  ${path}, ${(bytes / heaviest.bytes).toFixed(1)} times our heaviest`);
    return met;
  } finally {
    await browser.close();
    host.close();
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string; numericValue?: number }>;
  environment: { benchmarkIndex: number };
  lighthouseVersion: string;
}

/** Lighthouse as it is: a phone of the middle class on a slow network, which it simulates. */
async function scores(rounds: number): Promise<boolean> {
  const host = await serve();
  const folder = await mkdtemp(join(tmpdir(), 'coder-chats-lighthouse-'));
  let met = true;
  try {
    console.log(`\nscores     Lighthouse's simulated phone, the middle of ${rounds} rounds; at least ${SCORE_GOAL} each`);
    const measure = (path: string) => lighthouse(`${host.origin}/${path}`, join(folder, 'report.json'));
    // The first start of Chromium reads its files from the disk, which is nothing that a page could help.
    await measure(SCORED[0] as string);
    const all = new Map<string, Report[]>(SCORED.map((path) => [path, []]));
    for (let round = 0; round < rounds; round++) for (const path of SCORED) all.get(path)?.push(await measure(path));
    for (const [path, reports] of all) {
      const middle = (value: (report: Report) => number) => median(reports.map(value));
      const points = CATEGORIES.map((name) => ({ name, score: Math.round(100 * middle(({ categories }) => categories[name]?.score ?? 0)) }));
      const low = points.some(({ score }) => score < SCORE_GOAL);
      met &&= !low;
      const timing = (id: string) => Math.round(middle(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
      const shift = middle(({ audits }) => audits['cumulative-layout-shift']?.numericValue ?? Number.NaN);
      console.log(`  ${path}: ${points.map(({ name, score }) => `${name} ${score}`).join(', ')} (${verdict(!low, `${SCORE_GOAL}`)})`);
      console.log(
        `    first paint ${timing('first-contentful-paint')} ms, largest ${timing('largest-contentful-paint')} ms, blocked ${timing('total-blocking-time')} ms, shift ${shift.toFixed(3)}; the machine ${Math.round(middle(({ environment }) => environment.benchmarkIndex))}`,
      );
      for (const fault of faultsOf(reports[0] as Report)) console.log(`    ${fault}`);
    }
    return met;
  } finally {
    host.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What took points away. */
function faultsOf({ categories, audits }: Report): string[] {
  const counted = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
  return counted.flatMap(({ id }) => {
    const audit = audits[id];
    return audit && audit.score !== null && audit.score < 0.9 ? [`${id}: ${audit.title} ${audit.displayValue ?? ''}`.trim()] : [];
  });
}

async function lighthouse(url: string, output: string): Promise<Report> {
  const args = [
    LIGHTHOUSE,
    url,
    '--quiet',
    '--no-enable-error-reporting',
    '--output=json',
    `--output-path=${output}`,
    `--only-categories=${CATEGORIES.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update',
  ];
  const child = spawn(process.execPath, args, { env: { ...process.env, CHROME_PATH: CHROMIUM }, stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (words += text));
  const code = await new Promise((done, fail) => child.once('error', fail).once('close', done));
  if (code !== 0) throw new Error(`Lighthouse ended with ${code} at ${url}:\n${words.trim()}`);
  return JSON.parse(await readFile(output, 'utf8'));
}
