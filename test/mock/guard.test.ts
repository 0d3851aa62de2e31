import { spawn } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/generate/external.js';
import { GUARD, type Report, type Violation } from '../../scripts/mock/engine/check.js';
import { allowViolations } from '../support/contract-guard.js';
import { BASE, call, listen, mockByHand, newChat, said } from './world.js';

const guard = (globalThis as { [GUARD]?: Report })[GUARD] as Report;

/** What the guard was told while something ran; the test itself is spared. */
async function told(run: () => Promise<unknown>): Promise<Violation[]> {
  const violations: Violation[] = [];
  (globalThis as { [GUARD]?: Report })[GUARD] = (violation) => violations.push(violation);
  try {
    await run();
  } finally {
    (globalThis as { [GUARD]?: Report })[GUARD] = guard;
  }
  return violations;
}

describe('whatever crosses is held against the contract', () => {
  it('a wrong answer is told, with its place', async () => {
    const mock = mockByHand();
    const { id } = await newChat(mock);
    const chat = mock.engine.store.chats.get(id);
    if (chat) chat.title = '';
    const violations = await told(() => call(mock, 'GET', id));
    expect(violations.map(({ crossing, operation, type, status, faults }) => [crossing, operation, type, status, faults[0]?.path])).toEqual([
      ['answer', 'getChat', 'ChatWithMessages', 200, '/chat/title'],
    ]);
  });

  it('a wrong frame is told, on every stream that it goes to', async () => {
    const mock = mockByHand();
    const { id } = await newChat(mock);
    await listen(mock, id);
    mock.engine.statusEvent = (chat) => `{"type":"status","chat_id":"${chat.id}","status":{"status":"asleep"}}`;
    const violations = await told(() => mock.advance(1000));
    expect(violations[0]).toMatchObject({ crossing: 'frame', operation: 'streamChat', type: 'ChatStreamEnvelope' });
    expect(violations[0]?.message).toContain('/data/0/status/status');
  });

  it('a text that is not as the server writes it is told, though it parses', async () => {
    const mock = mockByHand();
    const { id } = await newChat(mock, 'a');
    const [, message] = mock.engine.store.chats.get(id)?.messages ?? [];
    if (message)
      message.text = JSON.stringify({
        id: 2,
        chat_id: id,
        created_at: '2026-02-28T21:46:51Z',
        role: 'user',
        content: [{ type: 'text', text: '<a>' }],
      });
    expect((await told(() => call(mock, 'GET', id)))[0]?.message).toBe('the answer of getChat is not HTML-escaped');
  });

  it('a request that is taken though the contract does not allow it is told, a refused one is not', async () => {
    const mock = mockByHand();
    expect((await told(() => call(mock, 'POST', BASE, { ...said('a'), more: 1 })))[0]).toMatchObject({
      crossing: 'request',
      operation: 'createChat',
    });
    expect((await told(() => call(mock, 'POST', BASE, `${JSON.stringify(said('a'))} more`)))[0]?.message).toBe(
      'the body of createChat is more than one JSON value',
    );
    expect(await told(() => call(mock, 'POST', BASE, { content: [] }))).toEqual([]);
  });

  it('what a fault breaks on purpose is not told', async () => {
    const mock = mockByHand();
    const { id } = await newChat(mock);
    for (const fault of ['malformed-json', 'unknown-event', 'bad-batch', 'no-chat-id']) mock.inject(fault);
    mock.inject('wrong-success');
    expect(
      await told(async () => {
        await call(mock, 'GET', BASE);
        await listen(mock, id);
        await mock.settle();
      }),
    ).toEqual([]);
  });

  it('a mock may have its own hook, and may be told not to look', async () => {
    const own: Violation[] = [];
    const mock = mockByHand({ onViolation: (violation) => own.push(violation) });
    await call(mock, 'POST', BASE, { ...said('a'), more: 1 });
    expect(own).toHaveLength(1);
    expect(mock.violations).toEqual(own);
    const blind = mockByHand({ check: 'off' });
    await call(blind, 'POST', BASE, { ...said('a'), more: 1 });
    expect(blind.violations).toEqual([]);
  });

  it('a test can allow what it is about', async () => {
    allowViolations('request');
    await call(mockByHand(), 'POST', BASE, { ...said('a'), more: 1 });
  });

  // The guard fails this test, which is what it is for.
  it.fails('one violation fails the test in which it crosses', async () => {
    await call(mockByHand(), 'POST', BASE, { ...said('a'), more: 1 });
  });
});

/** The tests of somebody else, all files in one process and without isolation: one wrong frame, one request that is allowed. */
const STRANGER = `
import { it } from 'vitest';
import { createMock } from '${join(ROOT, 'scripts/mock/index.ts')}';
import { allowViolations } from '${join(ROOT, 'scripts/mock/vitest.ts')}';

const mock = createMock({ clock: 'hand' });
const post = (more) => {
  const body = JSON.stringify({ content: [{ type: 'text', text: 'hi' }], ...more });
  return mock.fetch('/api/experimental/chats', { method: 'POST', headers: { 'coder-session-token': mock.token }, body });
};
it('clean', () => post({}));
it('a wrong frame', async () => {
  const { id } = await (await post({})).json();
  (await mock.connect(id)).onmessage = () => {};
  const { statusEvent } = mock.engine;
  mock.engine.statusEvent = (chat) => statusEvent.call(mock.engine, chat).replace('running', 'asleep');
  await mock.advance(1000);
});
it('clean again', () => post({}));
it('allowed', () => {
  allowViolations('request');
  return post({ more: 1 });
});
it('no longer allowed', () => post({ more: 1 }));
`;

describe.each([
  ['named in setupFiles', [join(ROOT, 'scripts/mock/vitest.ts')]],
  ['imported at the top', []],
])('the guard, %s, without isolation', (_, setupFiles) => {
  it('fails in each file the tests in which something crossed, and no others', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mock-guard-'));
    try {
      await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
      const config = { isolate: false, fileParallelism: false, setupFiles, include: ['*.test.ts'] };
      await writeFile(join(folder, 'vitest.config.mjs'), `export default { test: ${JSON.stringify(config)} };`);
      for (const name of ['one', 'two']) await writeFile(join(folder, `${name}.test.ts`), STRANGER);
      const vitest = spawn(process.execPath, [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder, '--reporter', 'json']);
      const { testResults } = JSON.parse(await text(vitest.stdout)) as {
        testResults: { assertionResults: { title: string; status: string; failureMessages: string[] }[] }[];
      };
      expect(testResults).toHaveLength(2);
      for (const { assertionResults } of testResults) {
        expect(assertionResults.map(({ title, status }) => [title, status])).toEqual([
          ['clean', 'passed'],
          ['a wrong frame', 'failed'],
          ['clean again', 'passed'],
          ['allowed', 'passed'],
          ['no longer allowed', 'failed'],
        ]);
        expect(assertionResults[1]?.failureMessages[0]).toContain('a frame is no ChatStreamEnvelope');
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
