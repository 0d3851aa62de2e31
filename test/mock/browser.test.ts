import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/generate/external.js';
import { said } from './world.js';

it('the mock without a port needs nothing of Node: bundled for a page, it runs where there is only the web', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'scripts/mock/core.ts')],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'mock',
    minify: true,
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  const web = {
    TextEncoder,
    TextDecoder,
    URL,
    URLSearchParams,
    Request,
    Response,
    Headers,
    Event,
    EventTarget,
    MessageEvent,
    DOMException,
    Blob,
    performance,
    setTimeout,
    clearTimeout,
    queueMicrotask,
  };
  const page = runInNewContext(`${file?.text}; mock`, web) as typeof import('../../scripts/mock/core.js');
  const mock = page.createMock({ clock: 'hand' });
  const headers = { 'coder-session-token': mock.token };
  const made = await mock.fetch('/api/experimental/chats', { method: 'POST', headers, body: JSON.stringify(said('Hello')) });
  const chat = (await made.json()) as { id: string };
  const socket = new mock.WebSocket(`wss://page.test/api/experimental/chats/${chat.id}/stream?coder_session_token=${mock.token}`);
  const frames: string[] = [];
  socket.onmessage = ({ data }) => frames.push(data as string);
  await mock.advance(0);
  await mock.settle();
  expect(frames.at(-1)).toContain('"status":"waiting"');
  expect(file?.text.length).toBeLessThan(400_000);
});
