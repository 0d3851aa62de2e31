import { describe, expect, it } from 'vitest';
import '../support/contract-guard.js';
import { BASE, call, Listener, listen, mockByHand, newChat, said } from './world.js';

describe('S11 the snapshot comes first, in its order', () => {
  async function amid(options = {}) {
    const mock = mockByHand({ scenario: 'tools', ...options });
    const chat = await newChat(mock);
    mock.server.acquire(chat.id);
    await call(mock, 'POST', `${chat.id}/messages`, said('queued'));
    // In the middle of the second step: parts of two steps have been sent.
    while ((mock.inspect(chat.id)?.messages.length ?? 0) < 4) await mock.advance(20);
    await mock.advance(60);
    return { mock, listener: await listen(mock, chat.id) };
  }

  it('S12 S13 the newer of two known servers puts a status first and clears its parts at each step', async () => {
    const { listener } = await amid();
    expect(listener.story).toEqual([
      'status running',
      'parts assistant',
      'message user',
      'message assistant',
      'message tool',
      'message tool',
      'queue_update',
    ]);
    const ids = listener.events.flatMap((event) => event.message_part?.part.tool_call_id ?? []);
    const stored = JSON.stringify(listener.events.filter(({ type }) => type === 'message'));
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(stored).not.toContain(id);
  });

  it('S12 S13 the older one has no status, and keeps the parts of the whole run', async () => {
    const { listener } = await amid({ variant: 'before' });
    expect(listener.story[0]).toBe('parts assistant');
    expect(listener.story.filter((item) => !item.startsWith('parts'))).toEqual([
      'message user',
      'message assistant',
      'message tool',
      'message tool',
      'queue_update',
    ]);
    const stored = JSON.stringify(listener.events.filter(({ type }) => type === 'message'));
    expect(listener.events.some((event) => event.message_part && stored.includes(event.message_part.part.tool_call_id))).toBe(true);
  });

  it('S13 the parts may come a second time', async () => {
    const { listener } = await amid({ repeatParts: true });
    expect(listener.story.slice(-2)).toEqual(['queue_update', 'parts assistant']);
  });

  it('S12 an idle chat of the older server gives its messages and then nothing', async () => {
    const mock = mockByHand({ variant: 'before' });
    const { id } = await newChat(mock);
    await mock.settle();
    const listener = await listen(mock, id);
    await mock.advance(60_000);
    expect(listener.story).toEqual(['message user', 'message assistant']);
    expect(listener.closed).toBeUndefined();
  });
});

describe('S4 S5 frames', () => {
  it('a long history is cut after every 256th event', async () => {
    const mock = mockByHand({ limits: { messagesPerChat: 2000 } });
    const { id } = await newChat(mock);
    await mock.settle();
    const chat = mock.engine.store.chats.get(id);
    if (chat === undefined) throw new Error('no chat');
    for (let i = 0; i < 600; i++) mock.engine.store.addMessage(chat, 'assistant', [{ type: 'text', text: `${i}` }]);
    const listener = await listen(mock, id);
    expect(listener.frames.map((frame) => JSON.parse(frame).data.length)).toEqual([256, 256, 91]);
    for (const frame of listener.frames) expect(frame).toMatch(/^\{"type":"data","data":\[[^\n]*\]\}\n$/);
  });

  it('what happens at once comes in one frame, and every event bears the chat’s id', async () => {
    const mock = mockByHand({ scenario: 'markup' });
    const { id } = await newChat(mock, 'a <b>');
    const listener = await listen(mock, id);
    await mock.settle();
    expect(JSON.parse(listener.frames.at(-1) as string).data.map((event: { type: string }) => event.type)).toEqual([
      'message_part',
      'message',
      'status',
    ]);
    for (const event of listener.events) expect(event.chat_id).toBe(id);
    expect(listener.frames.join('')).not.toMatch(/[<>&\u2028\u2029]/);
    expect(listener.frames.join('')).toContain('\\u2028');
  });

  it('S6 S7 a queue that has become empty is told by no list', async () => {
    const mock = mockByHand();
    const { id } = await newChat(mock);
    const listener = await listen(mock, id);
    await call(mock, 'POST', `${id}/messages`, said('queued'));
    await mock.settle();
    const updates = listener.events.filter(({ type }) => type === 'queue_update');
    expect(updates[0].queued_messages).toHaveLength(1);
    expect(updates[1]).toEqual({ type: 'queue_update', chat_id: id });
  });
});

describe('C4 a turn as events', () => {
  it('goes through steps: parts, a message, and one message for each tool result', async () => {
    const mock = mockByHand({ scenario: 'tools' });
    const { id } = await newChat(mock);
    const listener = await listen(mock, id);
    await mock.settle();
    const step = (results: number) => ['parts assistant', 'message assistant', 'parts tool', ...Array(results).fill('message tool')];
    expect(listener.story).toEqual([
      'status pending',
      'message user',
      'status running',
      ...step(2),
      ...step(3),
      'parts assistant',
      'message assistant',
      'status waiting',
    ]);
  });

  it('the parts of a step put together are its message, fragments of arguments are their text, and results pair with calls', async () => {
    const mock = mockByHand({ scenario: 'tools' });
    const { id } = await newChat(mock);
    const listener = await listen(mock, id);
    await mock.settle();
    let text = '';
    const fragments = new Map<string, string>();
    for (const event of listener.events) {
      const part = event.message_part?.part;
      if (part?.type === 'text') text += part.text;
      if (part?.args_delta) fragments.set(part.tool_call_id, (fragments.get(part.tool_call_id) ?? '') + part.args_delta);
    }
    const messages = listener.events.flatMap(({ message }) => message ?? []);
    const spoken = messages
      .filter(({ role }) => role === 'assistant')
      .flatMap(({ content }) => content.filter((part: { type: string }) => part.type === 'text'));
    expect(text).toBe(spoken.map((part) => part.text).join(''));
    const calls = messages.flatMap(({ content }) => content.filter((part: { type: string }) => part.type === 'tool-call'));
    for (const [callId, whole] of fragments) expect(calls.find((one) => one.tool_call_id === callId).args).toEqual(JSON.parse(whole));
    const results = messages.filter(({ role }) => role === 'tool').map(({ content }) => content[0]);
    expect(results.map((one) => one.tool_call_id)).toEqual(calls.map((one) => one.tool_call_id));
    expect(results.map((one) => one.result)).toEqual([
      { exit_code: 1, output: '--- FAIL: TestLogin (0.01s)' },
      { error: 'open login/login_test.go: no such file' },
      {},
      { output: 'Sat Feb 28 21:46:51 UTC 2026' },
      { data: 'iVBORw0KGgo=', mime_type: 'image/png', text: 'the page after the change' },
    ]);
    expect(results.map((one) => one.is_error)).toEqual([undefined, true, undefined, undefined, undefined]);
  });

  it('C7 compaction leaves a hidden summary and a visible pair', async () => {
    const mock = mockByHand({ scenario: 'compaction' });
    const { id } = await newChat(mock);
    const listener = await listen(mock, id);
    await mock.settle();
    const parts = listener.events.flatMap(({ message_part }) => (message_part?.part.tool_name === 'chat_summarized' ? [message_part] : []));
    expect(parts.map(({ role, part }) => [role, Object.keys(part)])).toEqual([
      ['assistant', ['type', 'tool_call_id', 'tool_name']],
      ['tool', ['type', 'tool_call_id', 'tool_name', 'result']],
    ]);
    expect(parts[0].part.tool_call_id).toMatch(/^chat_summarized_[0-9a-f-]{36}$/);
    expect(parts[1].part.result).toEqual({
      context_limit_tokens: 200_000,
      context_tokens: 170_000,
      source: 'automatic',
      summary: expect.any(String),
      threshold_percent: 70,
      usage_percent: 85,
    });
    const { messages } = (await call(mock, 'GET', id)).body;
    const [called] = messages.flatMap(({ content }: { content: { args?: unknown; tool_name?: string }[] }) =>
      content.filter((part) => part.tool_name === 'chat_summarized' && part.args),
    );
    expect(called.args).toEqual({ source: 'automatic', threshold_percent: 70 });
    expect(mock.save().chats[0]?.messages.filter(({ hidden }) => hidden)).toHaveLength(2);
  });

  it('S19 C6 a failing model is asked again after 1 and 2 seconds, what was sent stays sent, and a bus drops the retries', async () => {
    for (const [scenario, bus, expected] of [
      ['retry', true, 2],
      ['silent-retry', true, 0],
      ['silent-retry', false, 0],
    ] as const) {
      const mock = mockByHand({ scenario, bus });
      const { id } = await newChat(mock);
      const listener = await listen(mock, id);
      await mock.settle();
      const retries = listener.events.flatMap(({ retry }) => retry ?? []);
      expect(retries.map(({ attempt, delay_ms, error }) => [attempt, delay_ms, error])).toEqual(
        [
          [1, 1000, 'overloaded'],
          [2, 2000, 'overloaded'],
        ].slice(0, expected),
      );
      const parts = listener.events.flatMap(({ message_part }) => message_part?.part.text ?? []);
      expect(parts.filter((text) => text === 'Third time lucky:')).toHaveLength(3);
      expect(listener.events.findLast(({ type }) => type === 'message').message.content[0].text).toBe('Third time lucky: Hello there');
    }
  });

  it('C9 S28 a sub-agent is a chat of its own, of which the parent’s stream tells nothing', async () => {
    const mock = mockByHand({ scenario: 'subagent' });
    const { id } = await newChat(mock);
    const listener = await listen(mock, id);
    await mock.settle();
    const below = (await call(mock, 'GET', BASE)).body.find((one: { parent_chat_id?: string }) => one.parent_chat_id === id);
    expect(below).toMatchObject({ root_chat_id: id, status: 'waiting', title: 'Find retries in CI logs' });
    expect(listener.events.every((event) => event.chat_id === id)).toBe(true);
    const result = listener.events.flatMap(({ message }) => (message?.role === 'tool' ? message.content : []))[0].result;
    expect(result).toEqual({
      chat_id: below.id,
      report: 'According to the documentation, yes.',
      status: 'waiting',
      title: 'Find retries in CI logs',
    });
  });

  it('C10 usage has all six numbers or none', async () => {
    const mock = mockByHand({ scenario: 'bare' });
    const { id } = await newChat(mock);
    await mock.settle();
    await call(mock, 'POST', `${id}/messages`, said('x'));
    await mock.settle();
    await call(mock, 'POST', `${id}/messages`, said('y'));
    await mock.settle();
    const { messages } = (await call(mock, 'GET', id)).body;
    const own = messages.filter(({ role }: { role: string }) => role === 'assistant');
    expect(own[0]).not.toHaveProperty('content');
    expect(own.map(({ usage }: { usage?: object }) => usage && Object.keys(usage).length)).toEqual([undefined, 1, 7]);
    expect(messages.filter(({ role }: { role: string }) => role === 'user').every((one: object) => !('usage' in one))).toBe(true);
  });

  it('R15 open calls get an error when a run is interrupted', async () => {
    const mock = mockByHand({ scenario: 'tools' });
    const { id } = await newChat(mock);
    const listener = await listen(mock, id);
    while (!listener.story.includes('message assistant')) await mock.advance(20);
    await call(mock, 'POST', `${id}/interrupt`);
    await mock.settle();
    const results = listener.events.flatMap(({ message }) => (message?.role === 'tool' ? message.content : []));
    const interrupted = { result: { error: 'tool call was interrupted before it produced a result' }, is_error: true };
    expect(results).toHaveLength(2);
    for (const result of results) expect(result).toMatchObject(interrupted);
    const midway = mockByHand({ scenario: 'tools' });
    const other = await newChat(midway);
    midway.server.acquire(other.id);
    await midway.advance(200);
    await call(midway, 'POST', `${other.id}/interrupt`);
    await midway.settle();
    const { messages } = (await call(midway, 'GET', other.id)).body;
    expect(messages[1].content.map((part: { type: string }) => part.type)).toEqual(['reasoning', 'text', 'tool-call']);
    expect(messages[2].content[0]).toMatchObject(interrupted);
  });
});

describe('S14 S15 what is sent once, and what is not sent', () => {
  it('each message comes once on a connection, and all again on the next', async () => {
    const mock = mockByHand({ scenario: 'tools' });
    const { id } = await newChat(mock);
    const listener = await listen(mock, id);
    await mock.settle();
    const ids = (one: Listener) => one.events.flatMap(({ message }) => message?.id ?? []);
    expect(ids(listener)).toEqual(mock.inspect(id)?.messages);
    expect(ids(await listen(mock, id))).toEqual(mock.inspect(id)?.messages);
  });

  it('an edit shows as an empty queue and a pending status, the next message has a greater id', async () => {
    const mock = mockByHand();
    const { id } = await newChat(mock);
    await mock.settle();
    const listener = await listen(mock, id);
    const [first, second] = mock.inspect(id)?.messages ?? [];
    listener.clear();
    await call(mock, 'PATCH', `${id}/messages/${first}`, said('other'));
    await mock.settle();
    expect(listener.story.slice(0, 3)).toEqual(['queue_update', 'status pending', 'status running']);
    const messages = listener.events.flatMap(({ message }) => message ?? []);
    expect(messages).toHaveLength(1);
    expect(messages[0].id).toBeGreaterThan(second as number);
  });

  it('S17 a status may repeat: with each push', async () => {
    const mock = mockByHand();
    const { id } = await newChat(mock);
    await mock.settle();
    const listener = await listen(mock, id);
    mock.server.push(id, { branch: 'x' });
    await mock.advance(0);
    expect(listener.story.slice(-1)).toEqual(['status waiting']);
    expect(listener.story.filter((item) => item === 'status waiting')).toHaveLength(2);
  });
});

describe('S20 a slow reader', () => {
  async function slow(bus: boolean) {
    const mock = mockByHand({ scenario: 'long', bus });
    const { id } = await newChat(mock);
    const listener = await listen(mock, id);
    listener.socket.pause();
    return { mock, id, listener };
  }

  /** Fills what the socket holds, then the backlog with parts, and then lets durable things happen. */
  async function overflow(bus: boolean) {
    const { mock, id, listener } = await slow(bus);
    for (let i = 0; i < 3; i++) {
      await call(mock, 'POST', `${id}/interrupt`);
      await call(mock, 'POST', `${id}/messages`, said('long '.repeat(30_000)));
    }
    await mock.advance(5000);
    await call(mock, 'POST', `${id}/interrupt`);
    await mock.advance(100);
    await call(mock, 'POST', `${id}/messages`, said('more [scenario: hello]'));
    listener.socket.resume();
    await mock.settle();
    const ids = listener.events.flatMap(({ message }) => message?.id ?? []);
    return { mock, id, listener, ids };
  }

  it('misses parts but nothing durable behind a bus', async () => {
    const { mock, id, listener, ids } = await overflow(true);
    expect(ids).toEqual(mock.inspect(id)?.messages);
    expect(listener.events.findLast(({ type }) => type === 'status').status.status).toBe('waiting');
    const { messages } = (await call(mock, 'GET', id)).body;
    const written = messages.find(({ content: [part] }: { content: { text: string }[] }) => part?.text.startsWith('All work')).content[0].text;
    const shown = listener.events.map(({ message_part }) => message_part?.part.text ?? '').join('');
    expect(written.length).toBeGreaterThan(1000);
    expect(shown.length).toBeLessThan(written.length);
  });

  it('misses durable events too where there is no bus', async () => {
    const { mock, id, ids } = await overflow(false);
    const all = mock.inspect(id)?.messages ?? [];
    expect(ids.length).toBeLessThan(all.length);
    expect(ids).toEqual(all.filter((one) => ids.includes(one)));
  });

  it('S25 whoever does not read for ten seconds is closed with 1011', async () => {
    const { mock, id, listener } = await slow(true);
    const prompt = 'long '.repeat(60_000);
    for (let i = 0; i < 4; i++) {
      await call(mock, 'POST', `${id}/interrupt`);
      await call(mock, 'POST', `${id}/messages`, said(`${prompt} [scenario: slow]`));
    }
    await mock.advance(10_500);
    listener.socket.resume();
    await mock.advance(0);
    expect(listener.closed).toEqual({ code: 1011, reason: 'Unable to send newest message' });
    expect(mock.engine.sessionCount).toBe(0);
  });
});

describe('S25 close codes, in one process', () => {
  async function open(options = {}) {
    const mock = mockByHand(options);
    const { id } = await newChat(mock);
    await mock.settle();
    return { mock, id, listener: await listen(mock, id) };
  }

  it('1000 when the server goes down', async () => {
    const { mock, listener } = await open();
    mock.server.shutdown();
    await mock.advance(0);
    expect(listener.closed).toEqual({ code: 1000, reason: 'Connection closed' });
  });

  it('S10 a ping every 15 seconds, and 1001 without a pong 15 seconds later', async () => {
    const { mock, listener } = await open();
    await mock.advance(14_900);
    expect(listener.socket.pings).toBe(0);
    await mock.advance(60_000);
    expect([listener.socket.pings, listener.closed]).toEqual([4, undefined]);
    listener.socket.answersPings = false;
    await mock.advance(14_000);
    expect(listener.closed).toBeUndefined();
    await mock.advance(15_000);
    expect(listener.closed).toEqual({ code: 1001, reason: 'Ping failed' });
  });

  it('S3 1002 when the client speaks', async () => {
    const { mock, listener } = await open();
    listener.socket.send('{"hello":1}');
    await mock.advance(0);
    expect(listener.closed).toEqual({ code: 1002, reason: 'Clients cannot send messages for one-way WebSockets' });
    expect(mock.received.at(-2)).toMatchObject({ kind: 'frame', bytes: 11 });
  });

  it('1011 when the client’s bytes are no frame', async () => {
    const { mock, listener } = await open();
    listener.socket.garble();
    await mock.advance(0);
    expect(listener.closed).toEqual({ code: 1011, reason: 'Unable to process invalid message from client' });
  });

  it('the client’s own close comes back', async () => {
    const { mock, listener } = await open();
    listener.socket.close(4001, 'bye');
    await mock.advance(0);
    expect(listener.closed).toEqual({ code: 4001, reason: 'bye' });
    expect(mock.engine.sessionCount).toBe(0);
    expect(mock.received.at(-1)).toMatchObject({ kind: 'close', code: 4001, reason: 'bye' });
  });
});

describe('a socket in one process', () => {
  it('can be had as a WebSocket class, with the token in the query', async () => {
    const mock = mockByHand();
    const { id } = await newChat(mock);
    const socket = new mock.WebSocket(`wss://coder.test/api/experimental/chats/${id}/stream?coder_session_token=${mock.token}`);
    const opened: string[] = [];
    socket.onopen = () => opened.push('open');
    const listener = new Listener(socket);
    await mock.advance(0);
    await mock.advance(0);
    expect([opened, socket.readyState, listener.story]).toEqual([['open'], 1, ['status pending', 'message user']]);
    const refused = new mock.WebSocket(`wss://coder.test/api/experimental/chats/${id}/stream`);
    const seen: unknown[] = [];
    refused.onerror = () => seen.push('error');
    refused.onclose = ({ code }) => seen.push(code);
    await mock.advance(0);
    await mock.advance(0);
    expect(seen).toEqual(['error', 1006]);
  });

  it('a stream past the bound of the mock is refused', async () => {
    const mock = mockByHand({ limits: { streams: 1 } });
    const { id } = await newChat(mock);
    await listen(mock, id);
    await expect(mock.connect(id)).rejects.toMatchObject({ response: { status: 503 } });
  });
});
