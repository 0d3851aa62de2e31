import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './generate/external.js';
import { tellFault } from './generate/faults.js';
import { applyDifference, compare, readTree } from './generate/output.js';
import { make, OUTPUT } from './generate/run.js';
import { siteFor } from './generate/site.js';
import type { Files } from './generate/step.js';

const FOLDER = join(OUTPUT, 'docs');

const HELP = `Builds the docs: one static site for REST and stream, for any static host or a folder on a disk.

Usage: npm run docs [-- options]

  --serve         serve it too, and build again whenever the contract, a template or a page changes
  --port N        where to serve (8080, or the next one that is free)
  --base /path/   the path below which it will be published ("/"); links between pages hold anywhere,
                  only the page for unknown addresses (404.html) needs it. Wants --out or --serve
  --out DIR       write it there (generated/docs)
  --help          this text

A broken link, an operation without an example, a law that does not exist: told with its place, and nothing is written.

Exit status: 0 done; 1 a fault in the contract or on a page; 2 wrong usage or a tool failed.`;

interface Wish {
  serve: boolean;
  port: number;
  base: string;
  out: string;
}

process.exitCode = await main();

async function main(): Promise<number> {
  let wish: Wish | undefined;
  try {
    wish = readWish();
  } catch (error) {
    console.error(`${(error as Error).message}\nTry: npm run docs -- --help`);
    return 2;
  }
  if (!wish) {
    console.log(HELP);
    return 0;
  }
  return wish.serve ? serve(wish) : build(wish);
}

/** @throws Error where the options make no sense */
function readWish(): Wish | undefined {
  const { values } = parseArgs({
    options: {
      serve: { type: 'boolean', default: false },
      port: { type: 'string', default: '8080' },
      base: { type: 'string', default: '/' },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const { serve, base } = values;
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`--port wants a number from 1 to 65535, not "${values.port}".`);
  if (!/^\/([\w.~-]+\/)*$/.test(base)) throw new Error(`--base wants a path with a slash at both ends, such as /chats/, not "${base}".`);
  if (base !== '/' && values.out === undefined && !serve)
    throw new Error('--base wants --out DIR, since generated/docs is committed as it is for "/".');
  // What is served below another path is not what is committed.
  const out = values.out ?? (base === '/' ? FOLDER : join(ROOT, 'node_modules/.cache/coder-chats/docs'));
  return { serve, port, base, out: resolve(out) };
}

async function build({ base, out }: Wish): Promise<number> {
  const begun = performance.now();
  let files: Files;
  try {
    files = await docsFor(base);
  } catch (error) {
    return tellFault(error, `${relative(process.cwd(), out) || '.'} is untouched.`);
  }
  const difference = compare(files, await readTree(out));
  await applyDifference(out, files, difference);
  const pages = [...files.keys()].filter((path) => path.endsWith('.html')).length;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const wrote = difference.changed.length + difference.missing.length;
  console.log(`${pages} pages, ${files.size} files (${wrote} written, ${difference.leftOver.length} removed) in ${seconds} s`);
  console.log(`Open ${relative(process.cwd(), join(out, 'index.html'))}, or put the folder on any static host.`);
  return 0;
}

/** The files of the site, by their paths below its root. */
async function docsFor(base: string): Promise<Files> {
  const { contract, files } = await make(['site']);
  const all = base === '/' ? files : new Map([...files, ...(await siteFor(contract, files, base)).files]);
  const docs: Files = new Map();
  for (const [path, text] of all) if (path.startsWith('docs/')) docs.set(path.slice('docs/'.length), text);
  return docs;
}

/** Serves the folder, and builds it anew in a process of its own: that one sees changes of our own code, too. */
async function serve({ port, base, out }: Wish): Promise<number> {
  const again = () =>
    new Promise<number>((done) => {
      const args = ['--import', 'tsx', join(ROOT, 'scripts/docs.ts'), '--out', out, '--base', base];
      spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).once('close', (code) => done(code ?? 2));
    });
  const first = await again();
  if (first !== 0) return first;
  const { default: DevServer } = await import('@11ty/eleventy-dev-server');
  const server = new DevServer('docs', out, { pathPrefix: base, watch: [join(out, '**/*')], domDiff: false, messageOnStart: () => '' });
  server.serve(port);
  await server.ready();
  console.log(`Serving ${server.getServerUrl('localhost')} (Ctrl+C ends it)`);

  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve(0);
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(again);
    }, 150);
  };
  const watchers = ['spec', 'scripts/docs', 'scripts/templates/docs'].map((folder) => watch(join(ROOT, folder), { recursive: true }, later));
  await new Promise((done) => {
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
  for (const watcher of watchers) watcher.close();
  await server.close();
  return 0;
}
