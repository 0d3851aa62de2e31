import { afterAll, describe, expect, it } from 'vitest';
import { type Happening, type Mock, type MockOptions, STATES, type Status, TRANSITIONS } from '../../scripts/mock/index.js';
import { allowViolations } from '../support/contract-guard.js';
import { BASE, call, listen, MODEL, mockByHand, newChat, OTHER_MODEL, said, UNKNOWN } from './world.js';

/** The ways that were walked, with what a stream saw of them. */
const walked = new Map<string, string>();
/** Every way that any chat of these tests went. */
const gone = new Set<string>();

function world(options: MockOptions = {}): { mock: Mock; ways: [from: Status | undefined, happening: Happening, to: Status][] } {
  const ways: [Status | undefined, Happening, Status][] = [];
  const mock = mockByHand({
    onTransition(chat, from, happening) {
      ways.push([from, happening, chat.status]);
      gone.add(`${from ?? '–'} | ${happening} | ${chat.status}`);
    },
    ...options,
  });
  return { mock, ways };
}

async function to(mock: Mock, status: 'pending' | 'running' | 'waiting' | 'error', text = 'Hello'): Promise<string> {
  const chat = await newChat(mock, status === 'error' ? `${text} [scenario: error]` : status === 'running' ? `${text} [scenario: slow]` : text);
  if (status === 'running') mock.server.acquire(chat.id);
  if (status === 'waiting' || status === 'error') await mock.settle();
  await mock.advance(status === 'running' ? 200 : 0);
  expect(mock.inspect(chat.id)?.status).toBe(status);
  return chat.id;
}

/** Brings a happening about from a status, and tells where it led and what a stream saw. */
async function walk(
  from: 'pending' | 'running' | 'waiting' | 'error',
  act: (mock: Mock, id: string) => unknown,
  options: MockOptions = {},
): Promise<{ status: string; story: string[]; way: string; mock: Mock; id: string }> {
  const { mock, ways } = world(options);
  const id = await to(mock, from);
  const listener = await listen(mock, id);
  listener.clear();
  ways.length = 0;
  await act(mock, id);
  await mock.advance(0);
  const [first] = ways;
  const way = first ? `${first[0] ?? '–'} | ${first[1]} | ${first[2]}` : 'none';
  walked.set(way, listener.story.join(', ') || '–');
  return { status: mock.inspect(id)?.status as string, story: listener.story, way, mock, id };
}

const post =
  (text = 'more') =>
  (mock: Mock, id: string) =>
    call(mock, 'POST', `${id}/messages`, said(text));
const interrupt = (mock: Mock, id: string) => call(mock, 'POST', `${id}/interrupt`);
const edit = (mock: Mock, id: string) => call(mock, 'PATCH', `${id}/messages/${mock.inspect(id)?.messages[0]}`, said('edited'));
const ALL = ['pending', 'running', 'waiting', 'error'] as const;

describe('C2 the transitions, one by one', () => {
  it('creation leads to pending, with a hidden prompt and the message', async () => {
    const { mock, ways } = world();
    const chat = await newChat(mock);
    expect(ways).toEqual([[undefined, 'create', 'pending']]);
    expect(chat.status).toBe('pending');
    expect(mock.save().chats[0]?.messages.map(({ role, hidden }) => [role, hidden])).toEqual([
      ['system', true],
      ['user', false],
    ]);
    expect((await call(mock, 'GET', chat.id)).body.messages).toHaveLength(1);
    walked.set('– | create | pending', '–');
  });

  it('a worker takes a pending chat, within a second', async () => {
    const { status, story, way } = await walk('pending', (mock) => mock.advance(1000));
    expect([status, way, story[0]]).toEqual(['running', 'pending | acquire | running', 'status running']);
  });

  it('a run that ends well leads to waiting', async () => {
    const { mock, id } = await walk('pending', (one) => one.advance(1000));
    const listener = await listen(mock, id);
    listener.clear();
    await mock.settle();
    expect([mock.inspect(id)?.status, listener.story.at(-1)]).toEqual(['waiting', 'status waiting']);
    walked.set('running | finish | waiting', 'status waiting');
  });

  it('a run that ends with a queue leads to pending, and the oldest queued message moves up', async () => {
    const { mock, ways } = world();
    const id = await to(mock, 'pending');
    await post('second')(mock, id);
    await post('third')(mock, id);
    const listener = await listen(mock, id);
    listener.clear();
    ways.length = 0;
    while (mock.inspect(id)?.queue.length === 2) await mock.advance(100);
    expect(ways.at(-1)).toEqual(['running', 'move-up', 'pending']);
    expect(listener.story.slice(-3)).toEqual(['message assistant', 'queue_update', 'status pending']);
    const { body } = await call(mock, 'GET', id);
    expect(body.messages.at(-1)).toMatchObject({ role: 'user', content: [{ type: 'text', text: 'second' }] });
    expect(body.queued_messages.map((one: { content: unknown }) => one.content)).toEqual([[{ type: 'text', text: 'third' }]]);
    walked.set('running | move-up | pending', 'queue_update, status pending');
    // S14: the message that moved up is told along with the next one.
    await mock.settle();
    expect(listener.story.filter((item) => item === 'message user')).toHaveLength(2);
  });

  it('S18 a failure leads to error, told by an error and then a status, and the queue stays', async () => {
    const { mock, ways } = world();
    const chat = await newChat(mock, 'a [scenario: error]');
    const listener = await listen(mock, chat.id);
    await post('queued')(mock, chat.id);
    await mock.settle();
    expect(ways.at(-1)).toEqual(['running', 'fail', 'error']);
    expect(listener.story.slice(-2)).toEqual(['error', 'status error']);
    expect(listener.events.at(-2).error).toEqual({ message: 'anthropic: 529 overloaded' });
    const { body } = await call(mock, 'GET', chat.id);
    expect([body.chat.last_error, body.queued_messages.length]).toEqual(['anthropic: 529 overloaded', 1]);
    walked.set('running | fail | error', 'error, status error');
  });

  it('a crash says that it was one', async () => {
    const { mock } = world();
    const chat = await newChat(mock, 'a [scenario: panic]');
    await mock.settle();
    expect(mock.inspect(chat.id)?.lastError).toMatch(/^chat processing panicked: runtime error/);
  });

  it.each([
    ['before', 'error', 'shutdown-fail'],
    ['after', 'pending', 'shutdown-return'],
  ] as const)('a shutdown of the server "%s" leads to %s, and closes the streams', async (variant, status, happening) => {
    const result = await walk('running', (mock) => mock.server.shutdown(), { variant });
    expect([result.status, result.way]).toEqual([status, `running | ${happening} | ${status}`]);
  });

  it('a worker that died leads to pending, without a word', async () => {
    const { status, story, way } = await walk('running', (mock, id) => mock.server.loseWorker(id));
    expect([status, story, way]).toEqual(['pending', [], 'running | stale | pending']);
  });

  it.each(['waiting', 'error'] as const)('R13 a message to a chat in %s is stored, and leads to pending', async (from) => {
    const { status, story, way, mock, id } = await walk(from, post());
    expect([status, story, way]).toEqual(['pending', ['message user', 'status pending'], `${from} | message | pending`]);
    expect(mock.inspect(id)?.lastError).toBeNull();
  });

  it.each(['pending', 'running'] as const)('R13 a message to a chat in %s is queued', async (from) => {
    const { status, story, way, mock, id } = await walk(from, post());
    expect([status, story.at(-1), way]).toEqual([from, 'queue_update', `${from} | queue | ${from}`]);
    expect(mock.inspect(id)?.queue).toHaveLength(1);
  });

  it.each(ALL)('R14 an edit in %s leads to pending', async (from) => {
    const { status, story, way } = await walk(from, edit);
    expect([status, story.slice(-2), way]).toEqual(['pending', ['queue_update', 'status pending'], `${from} | edit | pending`]);
  });

  it.each(ALL)('a promotion in %s leads to pending', async (from) => {
    const { mock, ways } = world();
    const id = await to(mock, 'pending');
    await post('promoted')(mock, id);
    const queued = mock.inspect(id)?.queue[0] as number;
    if (from === 'running') mock.server.acquire(id);
    if (from === 'waiting') await interrupt(mock, id);
    if (from === 'error') {
      await edit(mock, id);
      mock.engine.scenarios.set('hello', { name: 'hello', about: '', turns: [[{ fail: 'no' }]] });
      await mock.settle();
      await post('x')(mock, id);
      await post('promoted')(mock, id);
      await mock.settle();
    }
    expect(mock.inspect(id)?.status).toBe(from);
    const listener = await listen(mock, id);
    listener.clear();
    ways.length = 0;
    mock.server.promote(id, mock.inspect(id)?.queue[0] ?? queued);
    await mock.advance(0);
    expect(ways).toEqual([[from, 'promote', 'pending']]);
    expect(listener.story.slice(-3)).toEqual(['queue_update', 'message user', 'status pending']);
    expect(mock.inspect(id)?.queue).toEqual([]);
    walked.set(`${from} | promote | pending`, 'queue_update, message user, status pending');
  });

  it.each(ALL)('R15 an interrupt in %s leads to waiting', async (from) => {
    const { status, story, way, mock, id } = await walk(from, interrupt);
    expect([status, story.at(-1), way]).toEqual(['waiting', 'status waiting', `${from} | interrupt | waiting`]);
    expect(mock.inspect(id)?.lastError).toBeNull();
  });

  it('R15 the worker cleans up after an interrupt: the unfinished step is stored, and waiting is told again', async () => {
    const { mock } = world();
    const id = await to(mock, 'running');
    const listener = await listen(mock, id);
    listener.clear();
    await interrupt(mock, id);
    await mock.advance(100);
    expect(listener.story).toEqual(['status waiting', 'message assistant', 'status waiting']);
    expect(listener.events[1].message.content).toEqual([{ type: 'reasoning', text: 'This will take a while.' }]);
    walked.set('waiting | finish | waiting', 'status waiting');
  });

  it('R15 a queue goes on after an interrupt if a worker had the chat, and waits if none had', async () => {
    const { mock, ways } = world();
    const running = await to(mock, 'running');
    await post('next')(mock, running);
    const listener = await listen(mock, running);
    listener.clear();
    ways.length = 0;
    await interrupt(mock, running);
    await mock.advance(100);
    expect(ways).toEqual([
      ['running', 'interrupt', 'waiting'],
      ['waiting', 'move-up', 'pending'],
    ]);
    expect(listener.story).toEqual(['status waiting', 'message assistant', 'queue_update', 'status pending']);
    walked.set('waiting | move-up | pending', 'queue_update, status pending');
    const idle = await to(mock, 'pending');
    await post('next')(mock, idle);
    await interrupt(mock, idle);
    await mock.advance(5000);
    expect(mock.inspect(idle)).toMatchObject({ status: 'waiting', queue: [expect.any(Number)] });
  });

  it.each(ALL)('R16 archiving and unarchiving in %s leave the status', async (from) => {
    const archived = await walk(from, (mock, id) => call(mock, 'POST', `${id}/archive`));
    expect([archived.status, archived.way]).toEqual([from, `${from} | archive | ${from}`]);
    const back = await walk(from, async (mock, id) => {
      await call(mock, 'POST', `${id}/archive`);
      await call(mock, 'POST', `${id}/unarchive`);
    });
    expect([back.status, back.story.filter((item) => item !== 'parts assistant')]).toEqual([from, []]);
    walked.set(`${from} | unarchive | ${from}`, '–');
  });

  it('every way of the table has been walked, and no other', () => {
    const table = TRANSITIONS.flatMap(({ happening, from, to: end }) =>
      (from.length === 0 ? ['–'] : from.filter((status) => STATES.find((state) => state.status === status)?.written)).map(
        (status) => `${status} | ${happening} | ${end === 'same' ? status : end}`,
      ),
    );
    expect([...gone].sort()).toEqual(table.sort());
    expect([...walked.keys()].sort()).toEqual(table);
  });
});

describe('C1 the states', () => {
  it('the table names every status of the contract, and four that are written', async () => {
    const enums = (await import('./world.js')).facts('enums').filter(({ type }) => type === 'ChatStatus');
    expect(STATES.map(({ status }) => status).sort()).toEqual(enums.map(({ value }) => value).sort());
    expect(
      STATES.filter(({ written }) => written)
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['error', 'pending', 'running', 'waiting']);
  });
});

describe('what one status means to REST', () => {
  it('R13 the queue holds twenty, and a queued message loses its model', async () => {
    const { mock } = world();
    const id = await to(mock, 'pending');
    for (let i = 0; i < 20; i++) {
      const { body, status } = await call(mock, 'POST', `${id}/messages`, { ...said(`${i}`), model_config_id: UNKNOWN });
      expect(status).toBe(200);
      expect(body).toEqual({
        queued_message: { id: i + 1, chat_id: id, content: [{ type: 'text', text: `${i}` }], created_at: expect.any(String) },
        queued: true,
      });
    }
    expect(await post('one more')(mock, id)).toMatchObject({
      status: 429,
      body: { message: 'Message queue is full.', detail: 'Maximum 20 messages can be queued.' },
    });
    expect(mock.inspect(id)?.queue).toHaveLength(20);
  });

  it('R13 a stored message makes its model the chat’s', async () => {
    const { mock } = world();
    const id = await to(mock, 'waiting');
    const { body } = await call(mock, 'POST', `${id}/messages`, { ...said('x'), model_config_id: OTHER_MODEL });
    expect(body).toMatchObject({ queued: false, message: { role: 'user', model_config_id: OTHER_MODEL } });
    expect(body).not.toHaveProperty('queued_message');
    expect((await call(mock, 'GET', id)).body.chat.last_model_config_id).toBe(OTHER_MODEL);
    await mock.settle();
    expect((await call(mock, 'POST', `${id}/messages`, said('y'))).body.message.model_config_id).toBe(OTHER_MODEL);
    expect(MODEL).not.toBe(OTHER_MODEL);
  });

  it('R14 an edit keeps id, time and model, deletes what came after and the queue, and stops the run', async () => {
    const { mock } = world();
    const id = await to(mock, 'waiting');
    const before = (await call(mock, 'GET', id)).body.messages[0];
    await post('second [scenario: slow]')(mock, id);
    await mock.advance(1500);
    await post('queued')(mock, id);
    const { body, status } = await edit(mock, id);
    expect([status, body]).toEqual([200, { ...before, content: [{ type: 'text', text: 'edited' }] }]);
    const after = (await call(mock, 'GET', id)).body;
    expect([after.messages, after.queued_messages, after.chat.status]).toEqual([[body], [], 'pending']);
    await mock.settle();
    const ids = mock.inspect(id)?.messages ?? [];
    expect(ids).toHaveLength(2);
    expect(ids[1]).toBeGreaterThan(ids[0] as number);
  });

  it('C5 after an error a new message overtakes the queue, which follows when the run ends well', async () => {
    const { mock } = world();
    const chat = await newChat(mock, 'a [scenario: error]');
    await post('older')(mock, chat.id);
    await mock.settle();
    await post('newer')(mock, chat.id);
    await mock.settle();
    const { body } = await call(mock, 'GET', chat.id);
    const texts = body.messages
      .filter((one: { role: string }) => one.role === 'user')
      .map((one: { content: { text: string }[] }) => one.content[0]?.text);
    expect(texts).toEqual(['a [scenario: error]', 'newer', 'older']);
    expect(body.queued_messages).toEqual([]);
  });

  it('R15 the answer says waiting, and a failing database is swallowed', async () => {
    const { mock } = world();
    const id = await to(mock, 'running');
    mock.inject('interrupt-swallowed');
    expect((await interrupt(mock, id)).body.status).toBe('running');
    const { body, status } = await interrupt(mock, id);
    expect([status, body.status, body.last_error, 'diff_status' in body]).toEqual([200, 'waiting', null, false]);
  });

  it('R16 archiving hides a tree, unarchiving brings back one chat, and an archived chat works as before', async () => {
    const { mock } = world({ scenario: 'subagent' });
    const root = await newChat(mock);
    await mock.settle();
    const list = async () => (await call(mock, 'GET', BASE)).body.map((one: { id: string }) => one.id);
    const [child] = (await list()).filter((id: string) => id !== root.id);
    expect((await call(mock, 'GET', child)).body.chat).toMatchObject({ parent_chat_id: root.id, root_chat_id: root.id, archived: false });
    expect((await call(mock, 'POST', `${root.id}/archive`)).status).toBe(204);
    expect(await list()).toEqual([]);
    expect((await call(mock, 'POST', `${child}/archive`)).body).toEqual({ message: 'Chat is already archived.' });
    await call(mock, 'POST', `${root.id}/unarchive`);
    expect(await list()).toEqual([root.id]);
    expect((await post('still there')(mock, child)).body.queued).toBe(false);
    expect((await call(mock, 'GET', child)).body.chat.archived).toBe(false);
  });

  it('R20 the list has the one that changed last first, with an empty diff status', async () => {
    const { mock } = world();
    const [a, b] = [await newChat(mock, 'a'), await newChat(mock, 'b')];
    await mock.settle();
    await post()(mock, a.id);
    const { body } = await call(mock, 'GET', BASE);
    expect(body.map((one: { id: string }) => one.id)).toEqual([a.id, b.id]);
    expect(body[0].diff_status).toEqual({ chat_id: a.id, changes_requested: false, additions: 0, deletions: 0, changed_files: 0 });
    expect((await call(mock, 'GET', a.id)).body.chat).not.toHaveProperty('diff_status');
  });

  it('C8 the first title is six words, and a better one comes only while nothing else has happened', async () => {
    const { mock } = world({ scenario: 'slow' });
    expect((await newChat(mock, ' Fix  the flaky\nlogin test and open a pull request ')).title).toBe('Fix the flaky login test and…');
    expect((await newChat(mock, 'one two three four five six')).title).toBe('one two three four five six');
    expect((await newChat(mock, 'w'.repeat(100))).title).toBe('w'.repeat(80));
    const titled = await newChat(mock, 'a [scenario: tools]');
    await mock.advance(1000);
    expect((await call(mock, 'GET', titled.id)).body.chat.title).toBe('a [scenario: tools]');
    await mock.advance(300);
    expect((await call(mock, 'GET', titled.id)).body.chat.title).toBe('Run the tests');
  });

  it('R21 the diff is known after a push, refreshed after 120 s, and GitHub’s failures show in one of two places', async () => {
    const { mock } = world({ scenario: 'push' });
    const { id } = await newChat(mock);
    const get = async (what: string) => call(mock, 'GET', `${id}/${what}`);
    expect((await get('diff')).body).toEqual({ chat_id: id });
    await mock.settle();
    const [inList] = (await call(mock, 'GET', BASE)).body;
    expect(inList.diff_status).toMatchObject({ url: 'https://github.com/acme/shop/pull/418', additions: 0, stale_at: expect.any(String) });
    expect(inList.diff_status).not.toHaveProperty('refreshed_at');
    mock.inject('github-down', { times: 2 });
    expect((await get('diff-status')).body).not.toHaveProperty('refreshed_at');
    expect((await get('diff')).body).toEqual({
      message: 'Failed to get chat diff.',
      detail: 'github diff request failed with status 404: Not Found',
    });
    await mock.advance(119_000);
    expect((await get('diff-status')).body.additions).toBe(0);
    await mock.advance(2000);
    expect((await get('diff-status')).body).toMatchObject({
      pull_request_state: 'open',
      additions: 2,
      deletions: 1,
      changed_files: 2,
      refreshed_at: expect.any(String),
    });
    expect((await call(mock, 'GET', BASE)).body[0].diff_status.additions).toBe(2);
    expect((await get('diff')).body).toMatchObject({ provider: 'github', branch: 'feature/login', diff: expect.stringContaining('+if a <= b {') });
    expect((await get('git-changes')).body.map((one: { change_type: string }) => one.change_type)).toEqual(['modified', 'renamed']);
    mock.server.push(id, { branch: 'main', remote_origin: 'https://gitlab.com/acme/shop.git' });
    expect((await get('diff')).body).toMatchObject({ provider: 'gitlab', remote_origin: 'https://gitlab.com/acme/shop.git', branch: 'main' });
  });

  it('a mock that is full says so, and stays as it was', async () => {
    const { mock } = world({ limits: { chats: 2, messagesPerChat: 6 } });
    const { id } = await newChat(mock);
    await newChat(mock);
    expect(await call(mock, 'POST', BASE, said('x'))).toMatchObject({
      status: 413,
      body: { message: 'The mock is full.', detail: 'It keeps at most 2 chats.' },
    });
    expect((await call(mock, 'GET', BASE)).body).toHaveLength(2);
    await mock.settle();
    for (let i = 0; i < 3; i++) {
      await post(`${i}`)(mock, id);
      await mock.settle();
    }
    expect(mock.save().chats[0]?.messages.length).toBeLessThanOrEqual(6);
    expect(mock.inspect(id)?.status).toMatch(/error|waiting/);
    allowViolations('request');
    const large = await call(mock, 'POST', BASE, `{"content":"${'x'.repeat(4 * 1024 * 1024)}"}`);
    expect([large.status, large.body.message]).toEqual([413, 'Request body is too large.']);
  });
});

afterAll(() => {
  const rows = [...walked].sort().map(([way, story]) => `${way.padEnd(36)} ${story}`);
  console.log(`from | by | to                       told on the stream\n${rows.join('\n')}`);
});
