import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { ROOT } from '../../scripts/generate/external.js';

/* The verb as a process of its own. */

const SAID = JSON.stringify({ content: [{ type: 'text', text: 'hi' }] });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mock-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  child: ChildProcess;
  out: () => string;
  err: () => string;
  code: Promise<number | null>;
}

function run(...args: string[]): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/cli.ts', 'mock', ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1' },
  });
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  return { child, out: () => out, err: () => err, code: new Promise((done) => child.once('close', done)) };
}

async function ready(one: Run): Promise<string> {
  await expect.poll(() => one.out() + one.err(), { timeout: 20_000, interval: 20 }).toMatch(/Try: curl .*\n/);
  return /is ready: (\S+)/.exec(one.out())?.[1] as string;
}

/** The command that it tells to try, as it stands, but for the shell. */
async function tryIt(one: Run, path = '', init: RequestInit = {}): Promise<Response> {
  const [, name = '', token = ''] = /-H '([^:]+): ([^']+)'/.exec(one.out()) ?? [];
  const url = /Try: curl .*?(http\S+)\n/.exec(one.out())?.[1];
  return fetch(`${url}${path}`, { ...init, headers: { ...(name && { [name]: token }) } });
}

describe('coder-chats mock', () => {
  it('tells where it is and a command that works, keeps its state over restarts, tells findings, and stops on a signal', async () => {
    const state = join(folder, 'state', 'chats.json');
    const scenario = join(folder, 'own.yaml');
    await writeFile(scenario, 'name: own\nturns: [[{ parts: [{ text: "Mine: {{prompt}}" }] }]]\n');
    const args = [
      '--port',
      '0',
      '--state',
      state,
      '--scenario',
      scenario,
      '--speed',
      '100',
      '--seed',
      '7',
      '--token',
      'mytokenmyt-0123456789abcdefghijkl',
    ];
    const first = run(...args);
    const url = await ready(first);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${url}/api/experimental/chats`)).status).toBe(401);
    const made = await tryIt(first, '', { method: 'POST', body: '{"CONTENT":[{"type":"text","text":"hi"}]}' });
    const chat = (await made.json()) as { id: string };
    await expect.poll(async () => ((await (await tryIt(first, `/${chat.id}`)).json()) as { chat: { status: string } }).chat.status).toBe('waiting');
    const before = await (await tryIt(first, `/${chat.id}`)).text();
    expect(before).toContain('Mine: hi');
    first.child.kill('SIGTERM');
    // A finding crossed: the key in capitals.
    expect(await first.code).toBe(1);
    expect(first.err()).toContain('finding (request of createChat): the request of createChat is no CreateChatRequest');
    expect(await readdir(join(folder, 'state'))).toEqual(['chats.json']);
    expect(await readFile(state, 'utf8')).not.toContain('mytokenmyt');

    const second = run(...args);
    await ready(second);
    expect(await (await tryIt(second, `/${chat.id}`)).text()).toBe(before);
    second.child.kill('SIGINT');
    expect(await second.code).toBe(0);
    expect(second.err()).toBe('');
  });

  it('says why it cannot run, with status 2', async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const { port } = taken.address() as { port: number };
    const bad = join(folder, 'bad.json');
    await writeFile(bad, '{"version":1,"chats":[{}]');
    const odd = join(folder, 'odd.yaml');
    await writeFile(odd, 'name: odd\nturns: [[{ say: x }]]\n');
    const broken = join(folder, 'broken.yaml');
    await writeFile(broken, 'name: broken\nturns: [[{\n');
    const cases: [args: string[], message: string][] = [
      [['--port', String(port)], `The port ${port} on 127.0.0.1 is taken.`],
      [['--port', '0', '--state', bad], `${bad} cannot be taken up: it is no JSON`],
      [['--port', '0', '--scenario', odd], `${odd}:2:10: /turns/0/0 has an unknown key "say"`],
      [['--port', '0', '--scenario', broken], `${broken}:3:1: Flow map`],
      [['--port', '0', '--fault', 'drip'], '--fault: there is no fault "drip"'],
      [['--port', '0', '--fault', 'drop,after=x'], '--fault: the parameter "after" of the fault "drop" is a number'],
      [['--port', '0', '--scenario', 'none'], 'There is no scenario "none". There are hello, '],
      [['--port', '0', '--host', 'nowhere.invalid'], 'It cannot listen on nowhere.invalid:0: '],
      [['--port', '0', '--state', '/dev/null/chats.json'], '/dev/null/chats.json: ENOTDIR'],
      [['--port', '0', '--state', folder], `${folder}: EISDIR`],
      [['--token', 'short'], 'a token is 10 characters, a hyphen and 22 characters'],
      [['--port', '65536'], 'a port is at most 65535'],
      [['--seed', '1.5'], 'a whole number is wanted'],
      [['--speed', '0'], 'a factor from 0.01 to 10000 is wanted'],
      [['--latency', '200-50'], 'milliseconds are wanted, or a range such as 50-200'],
      [['--variant', 'later'], 'Allowed choices are before, after.'],
    ];
    const runs = await Promise.all(
      cases.map(async ([args, message]) => {
        const one = run(...args);
        return { code: await one.code, err: one.err(), message };
      }),
    );
    taken.close();
    for (const { code, err, message } of runs) expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    expect(await readFile(bad, 'utf8')).toBe('{"version":1,"chats":[{}]');
  });

  // Below /proc nothing can be made, and Node's own recursive mkdir does not come back from there.
  it.runIf(existsSync('/proc/self'))('does not hang where no folder for the state can be made', async () => {
    const one = run('--port', '0', '--state', '/proc/none/below/chats.json');
    expect([await one.code, one.err()]).toEqual([2, expect.stringContaining('the folder /proc/none cannot be made')]);
  });

  it('open and empty: asks nobody for a token, and has no model until one is set up', async () => {
    const one = run('--port', '0', '--open', '--empty');
    const url = await ready(one);
    expect(one.out()).toContain(`Try: curl ${url}/api/experimental/chats\n`);
    const list = await tryIt(one);
    expect([list.status, await list.text()]).toEqual([200, '[]\n']);
    const made = await tryIt(one, '', { method: 'POST', body: SAID });
    expect([made.status, await made.json()]).toEqual([400, { message: 'No default chat model config is configured.' }]);
    one.child.kill('SIGTERM');
    expect(await one.code).toBe(0);
  });

  it('the same seed gives the same ids, another seed others', async () => {
    const ids = await Promise.all(
      ['7', '7', '8'].map(async (seed) => {
        const one = run('--port', '0', '--seed', seed);
        await ready(one);
        const { id } = (await (await tryIt(one, '', { method: 'POST', body: SAID })).json()) as { id: string };
        one.child.kill('SIGTERM');
        await one.code;
        return id;
      }),
    );
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('without a bus, in the former variant, faithful and late: sends retries, no status first, 404 and not at once', async () => {
    const one = run('--port', '0', '--no-bus', '--variant', 'before', '--faithful', '--latency', '150-200', '--scenario', 'retry', '--speed', '2');
    const url = await ready(one);
    const began = performance.now();
    const { id } = (await (await tryIt(one, '', { method: 'POST', body: SAID })).json()) as { id: string };
    expect(performance.now() - began).toBeGreaterThanOrEqual(149);
    const [, token = ''] = /Session-Token: ([^']+)'/.exec(one.out()) ?? [];
    const types: string[] = [];
    const socket = new WebSocket(`${url.replace('http', 'ws')}/api/experimental/chats/${id}/stream`, { headers: { 'coder-session-token': token } });
    socket.on('message', (data) => types.push(...(JSON.parse(String(data)) as { data: { type: string }[] }).data.map(({ type }) => type)));
    await expect.poll(() => types, { timeout: 20_000 }).toContain('retry');
    expect(types[0]).toBe('message');
    expect((await tryIt(one, `/${id}/git-changes`)).status).toBe(404);
    socket.terminate();
    one.child.kill('SIGTERM');
    expect(await one.code).toBe(0);
  });

  it('lists scenarios and faults', async () => {
    const one = run('--list');
    expect(await one.code).toBe(0);
    expect(one.out()).toMatch(/hello +A short answer[\s\S]*drop +The server ends the stream[\s\S]*A correct client: Drops its drafts/);
  });
});
