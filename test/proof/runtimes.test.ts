import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Consumer, makeConsumer } from './runtimes/consumer.js';
import { openFront } from './runtimes/front.js';
import { isThere, pagesOf, RUNTIMES } from './runtimes/runtimes.js';
import { FAULTS, type Outcome } from './runtimes/scenarios.js';

const TOKEN = 'coderchats-0123456789abcdefghijkl';

let consumer: Consumer;
/** The rows of the table. */
const rows: { name: string; version: string; outcomes: Outcome[] | string }[] = [];

beforeAll(async () => {
  consumer = await makeConsumer();
}, 300_000);
afterAll(async () => {
  console.log(table());
  await consumer?.dispose();
});

/** The mock of the packed package, as its command starts it, on a port of its own. */
async function startMock(): Promise<{ child: ChildProcess; port: number }> {
  const faults = FAULTS.flatMap((fault) => ['--fault', fault]);
  const args = [join(consumer.folder, 'node_modules/coder-chats/dist/cli/coder-chats.js'), 'mock', '--port', '0', '--token', TOKEN, '--speed', '10'];
  const child = spawn(process.execPath, [...args, ...faults], { cwd: consumer.folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const port = await new Promise<number>((ready, fail) => {
    let text = '';
    const read = (chunk: string) => {
      text += chunk;
      const found = /ready: http:\/\/[^\s:]+:(\d+)/.exec(text);
      if (found) ready(Number(found[1]));
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', read);
    child.once('exit', (code) => fail(new Error(`the mock ended with ${code}:\n${text}`)));
  });
  return { child, port };
}

/** Each cell is a run: how many of its scenarios held. */
function table(): string {
  const groups = [...new Set(rows.flatMap(({ outcomes }) => (typeof outcomes === 'string' ? [] : outcomes.map(({ group }) => group))))];
  const lines = rows.map(({ name, version, outcomes }) => [
    name,
    version,
    ...(typeof outcomes === 'string'
      ? [outcomes]
      : groups.map((group) => {
          const cell = outcomes.filter((outcome) => outcome.group === group);
          return `${cell.filter(({ error }) => error === undefined).length} of ${cell.length}`;
        })),
  ]);
  const all = [['runtime', 'version', ...groups], ...lines];
  const widths = (all[0] ?? []).map((_, column) =>
    Math.max(...all.filter((line) => line.length > column + 1 || column < 2).map((line) => line[column]?.length ?? 0)),
  );
  return [
    'The client of the packed package, scenarios that held:',
    ...all.map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
  ].join('\n');
}

test('a bundle for pages and workers holds no package for Node', () => {
  expect(consumer.inputs.filter((path) => /node_modules\/ws\/|transport-node/.test(path))).toEqual([]);
  expect(consumer.inputs.some((path) => path.includes('transport-web'))).toBe(true);
});

describe('the same scenarios hold', () => {
  for (const runtime of RUNTIMES) {
    const skipped = !isThere(runtime) && !process.env.CI;
    if (skipped) rows.push({ name: runtime.name, version: '', outcomes: `skipped: not installed (${runtime.install})` });
    test.skipIf(skipped)(`on ${runtime.name}${skipped ? ` (skipped: ${runtime.install})` : ''}`, async () => {
      const row = { name: runtime.name, version: '', outcomes: 'failed' as Outcome[] | string };
      rows.push(row);
      expect(isThere(runtime), `${runtime.name} is not installed: ${runtime.install}`).toBe(true);
      row.version = await runtime.version();
      const { child, port } = await startMock();
      const front = await openFront({ host: '127.0.0.1', port }, pagesOf(consumer));
      try {
        const outcomes = await runtime.run(consumer, { baseUrl: front.origin, token: TOKEN });
        row.outcomes = outcomes;
        expect(outcomes.length).toBeGreaterThan(15);
        expect(outcomes.filter(({ error }) => error !== undefined)).toEqual([]);
        expect(front.stray, 'what was sent to another origin').toEqual([]);
        expect(front.handshakes).toBeGreaterThan(10);
        await vi.waitFor(() => expect(front.open, 'WebSockets left open').toBe(0), { timeout: 5000 });
      } finally {
        await front.close();
        child.kill();
      }
    });
  }
});
