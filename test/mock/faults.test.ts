import { afterAll, describe, expect, it } from 'vitest';
import { ERROR_SHAPES } from '../../scripts/mock/faults/streams.js';
import { FAULTS, FaultMistake, type Mock, parseFault } from '../../scripts/mock/index.js';
import '../support/contract-guard.js';
import { BASE, call, type Listener, listen, mockByHand, NIL, newChat, said } from './world.js';

/** What a fault looked like from outside, by name. */
const shown = new Map<string, string>();

interface Scene {
  mock: Mock;
  id: string;
  listener: Listener;
}

/** A chat with an answer, a fault, a stream that meets it, and one more turn. */
async function scene(fault: string, values = {}, { turn = true, scenario = 'hello' } = {}): Promise<Scene> {
  const mock = mockByHand({ scenario });
  const { id } = await newChat(mock);
  await mock.settle();
  mock.inject(fault, values);
  const listener = await listen(mock, id);
  if (turn) {
    await call(mock, 'POST', `${id}/messages`, said('again'));
    await mock.settle();
  }
  return { mock, id, listener };
}

/** What the fault put in: the frames that the contract's own check would not have let pass. */
const ODD: Record<string, (text: string) => boolean> = {
  'malformed-json': (text) => text === '{"type":"data","data":[{"type":"mess',
  'empty-frame': (text) => text === '',
  'two-values': (text) => text === '{"type":"ping"}\n{"type":"ping"}\n',
  'no-object': (text) => text === '[]\n',
  'no-data': (text) => text === '{"type":"data"}\n',
  'data-object': (text) => JSON.parse(text).data.type === 'status',
  'bad-batch': (text) => {
    const [good, bad] = JSON.parse(text).data;
    return typeof good?.message?.id === 'number' && typeof bad?.message?.id === 'string';
  },
  'unknown-envelope': (text) => JSON.parse(text).type === 'weather',
  'unknown-event': (text) => JSON.parse(text).data[0].type === 'mood',
  'unknown-part': (text) => JSON.parse(text).data[0].message_part?.part.type === 'hologram',
  'unknown-status': (text) => JSON.parse(text).data[0].status?.status === 'meditating',
  'unknown-key': (text) => JSON.parse(text).data[0].seq === 12,
  'null-event': (text) => JSON.parse(text).data[0] === null,
  'no-payload': (text) => JSON.parse(text).data.length === 5 && Object.keys(JSON.parse(text).data[0]).length === 2,
  'empty-batch': (text) => text === '{"type":"data","data":[]}\n',
  'ping-envelope': (text) => text === '{"type":"ping","data":null}\n',
  'wrong-type': (text) => JSON.parse(text).data[0].message?.id === '9000001',
  'frame-limit': (text) => new TextEncoder().encode(text).length === 4_194_304,
  'frame-too-large': (text) => new TextEncoder().encode(text).length === 4_194_305,
};

describe('faults that put a frame in', () => {
  it.each(Object.keys(ODD))('%s', async (name) => {
    const { listener } = await scene(name);
    const found = listener.frames.filter((text) => {
      try {
        return (ODD[name] as (text: string) => boolean)(text);
      } catch {
        return false;
      }
    });
    expect(found).toHaveLength(1);
    // It befalls one stream, and the stream goes on: to end it is the client's business.
    expect(listener.closed).toBeUndefined();
    expect(listener.frames.at(-1)).toContain('"waiting"');
    shown.set(name, JSON.stringify((found[0] as string).trim().slice(0, 40)));
  });

  it('they can be told after how many frames', async () => {
    const { listener } = await scene('malformed-json', { after: 2 });
    expect(listener.frames.indexOf('{"type":"data","data":[{"type":"mess')).toBe(2);
  });

  it.each([
    ['id-fraction', '"id":9000001.0'],
    ['time', '"created_at":"yesterday"'],
    ['base64', '"data":"-_-_"'],
    ['chat-id', '"chat_id":""'],
  ])('wrong-type of %s', async (which, piece) => {
    const { listener } = await scene('wrong-type', { which });
    expect(listener.frames[0]).toContain(piece);
  });

  it.each(Object.entries(ERROR_SHAPES))('S9 error-envelope of the shape %s', async (shape, text) => {
    const { listener } = await scene('error-envelope', { shape });
    expect(listener.frames[0]).toBe(text);
    expect(JSON.parse(text).type).toBe('error');
    shown.set('error-envelope', `${Object.keys(ERROR_SHAPES).length} shapes`);
  });
});

describe('faults that end a stream or make it silent', () => {
  it('drop', async () => {
    const { listener } = await scene('drop');
    expect([listener.frames.length, listener.closed]).toEqual([3, { code: 1000, reason: 'Connection closed' }]);
    shown.set('drop', 'close 1000 after 3 frames');
  });

  it('cut', async () => {
    const { listener } = await scene('cut', { after: 1 });
    expect([listener.frames.length, listener.closed?.code]).toEqual([1, 1006]);
    shown.set('cut', 'no close frame');
  });

  it.each([
    [{ code: 1000, reason: 'Connection closed' }],
    [{ code: 1001, reason: 'Ping failed' }],
    [{ code: 1011, reason: 'Unable to send newest message' }],
    [{ code: 1012, reason: 'service restart' }],
    [{ code: 4000, reason: '' }],
  ])('close with %j', async (close) => {
    const { listener } = await scene('close', close);
    expect(listener.closed).toEqual(close);
    shown.set('close', 'any code and reason');
  });

  it('close without a code', async () => {
    expect((await scene('close', { code: 0 })).listener.closed).toEqual({ code: 1005, reason: '' });
  });

  it('silence, with pings', async () => {
    const { mock, listener } = await scene('silence');
    await mock.advance(60_000);
    expect([listener.frames.length, listener.closed, listener.socket.pings >= 4]).toEqual([1, undefined, true]);
    shown.set('silence', 'pings only');
  });

  it('lost-notices', async () => {
    const { listener } = await scene('lost-notices', { after: 1 });
    expect(listener.story.slice(2)).toEqual(['message assistant', 'error']);
    expect(listener.closed).toBeUndefined();
    shown.set('lost-notices', 'one error event, then silence');
  });
});

describe('faults of order and repetition', () => {
  it('replay', async () => {
    const { listener } = await scene('replay', {}, { turn: false });
    const [status, ...rest] = listener.events;
    expect(status.type).toBe('status');
    expect(rest.slice(0, 10_000).every(({ type }) => type === 'message_part')).toBe(true);
    expect(rest.slice(10_000).map(({ type }) => type)).toEqual(['message', 'message']);
    shown.set('replay', '10,000 parts before the messages');
  });

  it('parts-first', async () => {
    const { listener } = await scene('parts-first', {}, { turn: false, scenario: 'tools' });
    expect(listener.story[0]).toBe('status waiting');
    expect(listener.story[1]).toMatch(/^parts/);
    expect(listener.story.at(-1)).toMatch(/^parts/);
    const [, first] = listener.events;
    expect(JSON.stringify(listener.events.filter(({ type }) => type === 'message'))).toContain(first.message_part.part.text);
    shown.set('parts-first', 'stale parts before and after');
  });

  it('late-parts', async () => {
    const { listener } = await scene('late-parts');
    const live = listener.story.slice(listener.story.lastIndexOf('status running'));
    expect(live).toEqual(['status running', 'message assistant', 'status waiting', 'parts assistant']);
    shown.set('late-parts', 'parts after their message');
  });

  it('lost-parts', async () => {
    const { listener } = await scene('lost-parts');
    const told = listener.events.filter(({ type }) => type === 'message_part').length;
    const all = (await scene('ping-envelope')).listener.events.filter(({ type }) => type === 'message_part').length;
    expect(told).toBe(Math.floor(all / 2));
    shown.set('lost-parts', `${told} of ${all} parts`);
  });

  it.each([
    ['repeat-messages', 'message'],
    ['repeat-status', 'status'],
  ])('%s', async (name, type) => {
    const events = (await scene(name)).listener.events.filter((event) => event.type === type);
    for (let i = 0; i < events.length; i += 2) expect(events[i]).toEqual(events[i + 1]);
    expect(events.length % 2).toBe(0);
    shown.set(name, `each ${type} twice`);
  });

  it('late-status', async () => {
    const { mock, listener } = await scene('late-status', { ms: 5000 });
    expect(listener.story.some((item) => item.startsWith('status'))).toBe(false);
    await mock.advance(5000);
    expect(listener.story.at(-1)).toBe('status waiting');
    shown.set('late-status', 'no status for 5 s');
  });

  it('slow-frames', async () => {
    const { mock, listener } = await scene('slow-frames', { ms: 1000 }, { turn: false });
    expect(listener.frames).toEqual([]);
    await mock.advance(1000);
    expect(listener.frames).toHaveLength(1);
    shown.set('slow-frames', '1 s before each frame');
  });

  it('nil-chat-id, no-chat-id', async () => {
    const nil = (await scene('nil-chat-id')).listener.events;
    expect(nil.length > 5 && nil.every(({ chat_id }) => chat_id === NIL)).toBe(true);
    const none = (await scene('no-chat-id')).listener.events;
    expect(none.length > 5 && none.every((event) => !('chat_id' in event))).toBe(true);
    shown.set('nil-chat-id', 'in every event').set('no-chat-id', 'in every event');
  });

  it('binary', async () => {
    const mock = mockByHand();
    const { id } = await newChat(mock);
    mock.inject('binary');
    const socket = await mock.connect(id);
    socket.binaryType = 'arraybuffer';
    const came: unknown[] = [];
    socket.onmessage = ({ data }) => came.push(data);
    await mock.advance(0);
    expect(new TextDecoder().decode(came[0] as ArrayBuffer)).toContain('"type":"data"');
    shown.set('binary', 'frames as bytes');
  });
});

describe('faults of requests', () => {
  async function answers(fault: string, values = {}) {
    const mock = mockByHand();
    mock.inject(fault, values);
    const first = await call(mock, 'GET', BASE);
    const second = await call(mock, 'GET', BASE);
    expect(second.status).toBe(200);
    shown.set(fault, `${first.status} ${first.headers.get('retry-after') ? `Retry-After ${first.headers.get('retry-after')}` : ''}`);
    return first;
  }

  it('unauthorized, in the middle of a session: the streams stay open', async () => {
    const mock = mockByHand();
    const { id } = await newChat(mock);
    const listener = await listen(mock, id);
    mock.inject('unauthorized', { times: 2 });
    expect((await call(mock, 'GET', id)).status).toBe(401);
    await expect(mock.connect(id)).rejects.toMatchObject({ response: { status: 401 } });
    await mock.settle();
    expect([listener.closed, listener.story.at(-1), (await call(mock, 'GET', id)).status]).toEqual([undefined, 'status waiting', 200]);
    shown.set('unauthorized', '401');
  });

  it('rate-limited, server-error: with Retry-After', async () => {
    const limited = await answers('rate-limited', { 'retry-after': 7 });
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7']);
    const broken = await answers('server-error');
    expect([broken.status, broken.headers.get('retry-after')]).toEqual([500, '1']);
    expect((await answers('server-error', { 'retry-after': -1 })).headers.get('retry-after')).toBeNull();
  });

  it('bad-gateway, wrong-success, not-json', async () => {
    expect((await answers('bad-gateway')).text).toMatch(/^<html>/);
    expect((await answers('wrong-success')).status).toBe(202);
    const mock = mockByHand();
    mock.inject('not-json');
    const response = await mock.fetch(BASE, { headers: { 'coder-session-token': mock.token } });
    await expect(response.json()).rejects.toThrow(SyntaxError);
    shown.set('not-json', '200, cut off');
  });

  it('reset', async () => {
    const mock = mockByHand();
    mock.inject('reset');
    await expect(call(mock, 'GET', BASE)).rejects.toThrow(TypeError);
    expect((await call(mock, 'GET', BASE)).status).toBe(200);
    shown.set('reset', 'no answer');
  });

  it('slow-answer, which a caller may give up on', async () => {
    const mock = mockByHand();
    mock.inject('slow-answer', { ms: 3000, times: 2 });
    let answered = false;
    const pending = call(mock, 'GET', BASE).then((answer) => {
      answered = true;
      return answer;
    });
    await mock.advance(0);
    await mock.advance(2900);
    expect(answered).toBe(false);
    await mock.advance(200);
    expect((await pending).status).toBe(200);
    const abort = new AbortController();
    const given = mock.fetch(BASE, { signal: abort.signal });
    await mock.advance(0);
    abort.abort();
    await expect(given).rejects.toMatchObject({ name: 'AbortError' });
    shown.set('slow-answer', 'after 3 s');
  });

  it('fail: any answer that only a breakage causes', async () => {
    expect((await answers('fail', { operation: 'listChats' })).body).toEqual({
      message: 'Failed to list chats.',
      detail: 'context deadline exceeded',
    });
    const mock = mockByHand();
    expect(() => mock.inject('fail', { operation: 'listChats', message: 'No such text.' })).toThrow(
      /listChats has no answer "No such text\."; it has Failed to list chats\./,
    );
    expect(() => mock.inject('fail', { operation: 'streamChat' })).not.toThrow();
  });
});

describe('how faults are chosen', () => {
  it('by name, aimed at a chat or an operation, so many times, after so many', async () => {
    const mock = mockByHand();
    const [a, b] = [await newChat(mock, 'a'), await newChat(mock, 'b')];
    mock.inject('drop', { chat: b.id, after: 1 });
    mock.inject('server-error', { operation: 'getChat', skip: 1, times: 2 });
    expect((await listen(mock, a.id)).closed).toBeUndefined();
    expect((await listen(mock, b.id)).closed?.code).toBe(1000);
    expect((await listen(mock, b.id)).closed).toBeUndefined();
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await call(mock, 'GET', a.id)).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
    expect((await call(mock, 'GET', BASE)).status).toBe(200);
  });

  it('by a marker in a prompt, for the streams of that chat', async () => {
    const mock = mockByHand();
    const { id } = await newChat(mock);
    const listener = await listen(mock, id);
    await call(mock, 'POST', `${id}/messages`, said('now [fault: unknown-event]'));
    await mock.advance(0);
    expect(listener.frames.some((text) => text.includes('"mood"'))).toBe(true);
    const other = await newChat(mock, 'later [fault: cut]');
    const first = await listen(mock, other.id);
    await mock.settle();
    expect(first.closed?.code).toBe(1006);
    expect((await listen(mock, other.id)).closed).toBeUndefined();
  });

  it('for the streams of a chat that are open, with what a fault takes, and for no others', async () => {
    const mock = mockByHand();
    const { id } = await newChat(mock);
    await mock.settle();
    expect(mock.strike(id, 'drop', { after: 1 })).toBe(0);
    const [first, second] = [await listen(mock, id), await listen(mock, id)];
    await mock.advance(0);
    expect([first.closed, second.closed]).toEqual([undefined, undefined]);
    expect(mock.strike(id, 'drop', { after: 0 })).toBe(2);
    const third = await listen(mock, id);
    await mock.advance(0);
    expect([first, second, third].map(({ closed }) => closed?.code)).toEqual([1000, 1000, undefined]);
    expect(() => mock.strike(id, 'reset')).toThrow(FaultMistake);
  });

  it('can be taken back', async () => {
    const mock = mockByHand();
    const undo = mock.inject('server-error', { times: 0 });
    expect((await call(mock, 'GET', BASE)).status).toBe(500);
    undo();
    expect((await call(mock, 'GET', BASE)).status).toBe(200);
    mock.inject('server-error', { times: 0 });
    mock.clearFaults();
    expect((await call(mock, 'GET', BASE)).status).toBe(200);
  });

  it('what the mock does not know is refused with what it knows', () => {
    const mock = mockByHand();
    expect(() => mock.inject('drip')).toThrow(/there is no fault "drip"; there are drop, cut/);
    expect(() => mock.inject('drop', { befor: 3 } as never)).toThrow(
      'the fault "drop" has no parameter "befor"; it has after, chat, operation, times, skip',
    );
    expect(() => mock.inject('drop', { after: 'three' })).toThrow(FaultMistake);
    expect(() => mock.inject('error-envelope', { shape: 'round' })).toThrow(/there is no shape "round"/);
    expect(parseFault('drop, after=5,times=0')).toEqual(['drop', { after: 5, times: 0 }]);
    expect(() => parseFault('drop,after')).toThrow('"after" is no key=value');
  });

  it('each says what a correct client does, and names its law', () => {
    expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
    for (const { client, law, about } of FAULTS) {
      expect(client.length).toBeGreaterThan(5);
      expect(about.length).toBeGreaterThan(10);
      expect(law).toMatch(/^[RSC]\d+$/);
    }
  });

  it('each fault has been shown', () => {
    // These two are carried out by operations, and shown with them.
    const elsewhere = ['interrupt-swallowed', 'github-down'];
    expect([...shown.keys(), ...elsewhere].sort()).toEqual(FAULTS.map(({ name }) => name).sort());
  });
});

afterAll(() => {
  const rows = FAULTS.map(
    ({ name, law, client }) => `${name.padEnd(20)} ${law.padEnd(4)} ${(shown.get(name) ?? 'with its operation').padEnd(62)} ${client}`,
  );
  console.log(`fault                law  shown as, and what a correct client does\n${rows.join('\n')}`);
});
