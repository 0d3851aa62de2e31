/** The process under test: a mock, or the least that answers the same bytes. Speaks to its parent by messages. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMock, type Mock } from '../../mock/index.js';

export type Order =
  | { do: 'mock'; chats: number; check: boolean }
  | { do: 'bare'; body: string; status: number }
  | { do: 'use' }
  | { do: 'time' }
  | { do: 'parts'; streams: number; rate: number; seconds: number }
  | { do: 'flood'; chats: string[]; megabytes: number }
  | { do: 'stop' };

export type Reply =
  | { url: string; chats: string[] }
  | { cpu: number }
  | { cpu: number; rss: number; heap: number }
  | { sent: number; frames: number; rss: number[]; violations: number }
  | { before: number; after: number; open: number };

let mock: Mock | undefined;

process.on('message', (order: Order) => {
  void obey(order).then((reply) => {
    if (reply !== undefined) process.send?.(reply);
  });
});

async function obey(order: Order): Promise<Reply | undefined> {
  switch (order.do) {
    case 'bare':
      return { url: await bare(order.body, order.status), chats: [] };
    case 'mock': {
      mock = createMock({
        workers: false,
        check: order.check ? 'thorough' : 'off', // As the command has it.
        limits: { chats: order.chats + 1000, streams: 10_000, received: 0 },
      });
      const chats: string[] = [];
      for (let i = 0; i < order.chats; i++) {
        const answer = await mock.fetch('/api/experimental/chats', {
          method: 'POST',
          headers: { 'coder-session-token': mock.token },
          body: JSON.stringify({ content: [{ type: 'text', text: `Fix the flaky login test number ${i} and open a pull request` }] }),
        });
        chats.push(((await answer.json()) as { id: string }).id);
      }
      const { engine } = mock;
      engine.onTurn = () => {
        if (engine.store.chats.size < engine.options.limits.chats) return;
        // Another map, not `clear`: V8 links a map's old table to its new one, and a table that has grown old
        // would keep all the chats that come after it alive. No mock of a user empties its chats.
        (engine.store as { chats: typeof engine.store.chats }).chats = new Map();
        engine.store.contentBytes = 0;
      };
      return { url: (await mock.start()).url, chats };
    }
    case 'use': {
      const { user, system } = process.cpuUsage();
      global.gc?.();
      const { rss, heapUsed } = process.memoryUsage();
      return { cpu: user + system, rss, heap: heapUsed };
    }
    case 'time': {
      const { user, system } = process.cpuUsage();
      return { cpu: user + system };
    }
    case 'parts':
      return parts(order);
    case 'flood':
      return flood(order);
    case 'stop':
      process.exit(0);
  }
}

/**
 * Reads and parses the body, as it must, and answers what it was told. Without Node's timers for idle connections, which
 * the mock does not use: so the heads are the same bytes too, and it is the faster for it.
 */
async function bare(body: string, status: number): Promise<string> {
  const bytes = Buffer.from(body);
  const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length };
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      // No server of JSON gets around it.
      if (chunks.length > 0) JSON.parse(Buffer.concat(chunks).toString());
      response.writeHead(status, headers);
      response.end(bytes);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Sends numbered parts to every chat, so many a second, each chat at its own moment, by the mock's own clock. */
async function parts({ streams, rate, seconds }: Extract<Order, { do: 'parts' }>): Promise<Reply> {
  const { engine, driver } = mock as Mock;
  const chats = [...engine.store.chats.values()].slice(0, streams);
  const each = 1000 / rate;
  let sent = 0;
  const frames = engine.framesSent;
  driver.sync();
  for (const [index, chat] of chats.entries()) {
    let number = 0;
    const say = () => {
      // The buffer of parts for those who come late is emptied as at each step.
      if (number % 100 === 0) engine.clearParts(chat, true);
      engine.tellPart(chat, 'assistant', { type: 'text', text: `${number}` });
      sent++;
      if (++number < rate * seconds) engine.plan(each, say);
    };
    engine.plan((index * each) / chats.length, say);
  }
  const rss: number[] = [];
  while (sent < chats.length * rate * seconds) {
    await new Promise((done) => setTimeout(done, 1000));
    rss.push(process.memoryUsage.rss());
  }
  for (const chat of chats) engine.clearParts(chat, true);
  return { sent, frames: engine.framesSent - frames, rss, violations: engine.violations.length };
}

/** Says far more to each chat than its reader reads. */
async function flood({ chats, megabytes }: Extract<Order, { do: 'flood' }>): Promise<Reply> {
  const { engine } = mock as Mock;
  const text = 'x'.repeat(4000);
  for (let round = 0; round < 3; round++) global.gc?.();
  const before = process.memoryUsage().rss;
  for (const id of chats) {
    const chat = engine.store.chats.get(id);
    if (chat === undefined) throw new Error(`no chat ${id}`);
    for (let i = 0; i < megabytes * 256; i++) {
      engine.turn(() => engine.tellPart(chat, 'assistant', { type: 'text', text: `${i}${text}` }));
      if (i % 64 > 0) continue;
      engine.clearParts(chat, true);
      await new Promise((done) => setImmediate(done));
      if (i % 1024 === 0) global.gc?.();
    }
    engine.clearParts(chat, true);
  }
  for (let round = 0; round < 3; round++) global.gc?.();
  return { before, after: process.memoryUsage().rss, open: engine.sessionCount };
}
