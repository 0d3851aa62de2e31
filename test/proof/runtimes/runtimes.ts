import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { ROOT } from '../../../scripts/generate/external.js';
import { runProgram } from '../../support/packed.js';
import type { Consumer } from './consumer.js';
import type { Outcome, Place } from './scenarios.js';

/** A runtime, and how the scenarios are run on it. */
export interface Runtime {
  name: string;
  /** The program, wherever it must stand. */
  program: string;
  /** What to do where it is missing. */
  install: string;
  version(): Promise<string>;
  run(consumer: Consumer, place: Place): Promise<Outcome[]>;
}

const NODES = 'npm ci --prefix test/proof/nodes --ignore-scripts';
const OTHERS = 'npm ci --prefix test/proof/runtimes --ignore-scripts';
const CHROMIUM = process.env.CHROMIUM || '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'];

const inPackage = (of: 'nodes' | 'runtimes', path: string) => join(ROOT, 'test/proof', of, 'node_modules', path);

/** What is served to pages beside the mock. */
export const pagesOf = ({ bundle }: Consumer): Record<string, string> => ({
  '/page.html': '<!doctype html><title>The client in a page</title>',
  '/bundle.js': bundle,
  '/worker.js': "import { run } from '/bundle.js'; onmessage = async ({ data }) => postMessage(await run(data));",
});

export const RUNTIMES: Runtime[] = [
  ...['20', '22', '24', '26'].map((major) => command(`Node ${major}`, inPackage('nodes', `node${major}/bin/node`), NODES, [])),
  command('Deno', inPackage('runtimes', '@deno/linux-x64-glibc/deno'), OTHERS, ['run', '--allow-net', '--allow-env', '--allow-read', '--no-prompt']),
  command('Bun', inPackage('runtimes', '@oven/bun-linux-x64-baseline/bin/bun'), OTHERS, ['run']),
  {
    name: 'workerd',
    program: inPackage('runtimes', '@cloudflare/workerd-linux-64/bin/workerd'),
    install: OTHERS,
    version: async () => (await runProgram(inPackage('runtimes', '@cloudflare/workerd-linux-64/bin/workerd'), ['--version'], { cwd: ROOT })).trim(),
    run: runInWorkerd,
  },
  inChromium('Chromium, page', (page, place) =>
    // As a text: what compiles the tests has a function of its own in place of a dynamic import.
    page.evaluate(`import('/bundle.js').then(({ run }) => run(${JSON.stringify(place)}))`),
  ),
  inChromium('Chromium, worker', (page, place) =>
    page.evaluate(
      (given) =>
        new Promise<Outcome[]>((resolve, reject) => {
          const worker = new Worker('/worker.js', { type: 'module' });
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage(given);
        }),
      place,
    ),
  ),
];

/** A runtime that reads packages by itself. */
function command(name: string, program: string, install: string, args: string[]): Runtime {
  return {
    name,
    program,
    install,
    version: async () => (await runProgram(program, ['--version'], { cwd: ROOT })).split('\n')[0] as string,
    run: async (consumer, { baseUrl, token }) =>
      JSON.parse(await runProgram(program, [...args, consumer.program, baseUrl, token], { cwd: consumer.folder })) as Outcome[],
  };
}

function inChromium(name: string, evaluate: (page: Page, place: Place) => Promise<Outcome[]>): Runtime {
  return {
    name,
    program: CHROMIUM,
    install: 'apt-get install chromium, or set CHROMIUM',
    version: async () => (await runProgram(CHROMIUM, ['--version'], { cwd: ROOT })).trim(),
    async run(_, place) {
      const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
      try {
        const page = await browser.newPage();
        await page.goto(`${place.baseUrl}/page.html`);
        return await evaluate(page, place);
      } finally {
        await browser.close();
      }
    },
  };
}

/** A worker that runs the scenarios when it is asked. */
async function runInWorkerd({ folder, bundle }: Consumer, place: Place): Promise<Outcome[]> {
  const port = await freePort();
  await writeFile(join(folder, 'bundle.js'), bundle);
  await writeFile(
    join(folder, 'worker.js'),
    "import { run } from './bundle.js';\nexport default { async fetch(request) { return Response.json(await run(await request.json())); } };\n",
  );
  await writeFile(
    join(folder, 'workerd.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js"), (name = "bundle.js", esModule = embed "bundle.js")],
      compatibilityDate = "2026-11-01",
      globalOutbound = "network",
    )),
    (name = "network", network = (allow = ["private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`,
  );
  const child = spawn(RUNTIMES.find(({ name }) => name === 'workerd')?.program as string, ['serve', 'workerd.capnp'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  const ended = once(child, 'exit');
  try {
    const ask = async (): Promise<Outcome[]> => {
      for (let tries = 1; ; tries++) {
        try {
          const answer = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: JSON.stringify(place) });
          const text = await answer.text();
          if (!answer.ok) throw Object.assign(new Error(`${answer.status} ${text}`), { told: true });
          return JSON.parse(text) as Outcome[];
        } catch (error) {
          if ((error as { told?: true }).told || tries > 50) throw error;
          await new Promise((later) => setTimeout(later, 100));
        }
      }
    };
    return await Promise.race([
      ask(),
      ended.then(() => {
        throw new Error('workerd ended');
      }),
    ]);
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${printed}`);
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

export const isThere = ({ program }: Runtime): boolean => existsSync(program);
