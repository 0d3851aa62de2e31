import { describe, expect, it } from 'vitest';
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
