import { afterEach, describe, expect, test, vi } from 'vitest';
import { ProtocolError } from '../../generated/client/errors.js';
import { type ChannelOptions, createChannel, StreamError } from '../../generated/client/stream/index.js';
import { validation } from '../../generated/client/validation.js';
import * as strict from '../../generated/validators/strict/ChatStreamEvent.js';
import * as tolerant from '../../generated/validators/tolerant/ChatStreamEvent.js';
import { CHAT, data, NIL, said, status, text } from './stream-support.js';

const FACTS = { operation: 'streamChat', method: 'GET', path: '/stream' };
const LIMIT = 4 * 1024 * 1024;
const GOOD = status('running');

function open(options: Partial<ChannelOptions> = {}, pausing = true) {
  const log: string[] = [];
  const unknown: unknown[] = [];
  const channel = createChannel({
    chatId: CHAT,
    facts: FACTS,
    connection: { hooks: { onUnknown: (fact) => void unknown.push(fact) } },
    notify: () => {},
    socket: {
      close: (code) => void log.push(`close ${code}`),
      ...(pausing && { pause: () => void log.push('pause'), resume: () => void log.push('resume') }),
    },
    ...options,
  });
  const drain = () => {
    const events = [];
    for (let event = channel.take(); event; event = channel.take()) events.push(event);
    return events;
  };
  return { channel, log, unknown, drain };
}

/** What comes out of these frames, and how it ended. */
function run(frames: (string | Uint8Array)[], options: Partial<ChannelOptions> = {}) {
  const { channel, log, unknown, drain } = open(options);
  for (const frame of frames) channel.push(frame);
  const events = drain();
  return { events, log, unknown, error: channel.error };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('S4, S5, S8: frames that are well', () => {
  test.each([
    ['a list of events', data(GOOD, said(1, 'user')), 2],
    ['an empty list', '{"type":"data","data":[]}', 0],
    ['null in place of the list', '{"type":"data","data":null}', 0],
    ['a ping without data', '{"type":"ping"}', 0],
    ['a ping with null', '{"type":"ping","data":null}', 0],
    ['a ping with anything', '{"type":"ping","data":[1,{"type":"status"}]}', 0],
    ['keys in another order, and unknown ones', `{"later":1,"data":[${JSON.stringify(GOOD)}],"type":"data"}`, 1],
    ['white space around it', ` \n${data(GOOD)}\n `, 1],
  ])('%s gives its events and goes on', (_, frame, count) => {
    const { events, error, log } = run([frame, data(GOOD)]);
    expect(events).toHaveLength(count + 1);
    expect(error).toBeUndefined();
    expect(log).toEqual([]);
  });

  test('a binary message is read like a text', () => {
    expect(run([new TextEncoder().encode(data(text('Grüße')))]).events).toEqual([text('Grüße')]);
  });

  test('the order in a list, and of lists, is the order of the events', () => {
    const { events } = run([data(text('a'), text('b')), data(text('c'))]);
    expect(events).toEqual([text('a'), text('b'), text('c')]);
  });
});

describe('S7: queue_update without a list means an empty queue', () => {
  test.each([[{}], [{ queued_messages: null }]])('%j is told without a list', (more) => {
    const { events } = run([data({ type: 'queue_update', chat_id: CHAT, ...more })]);
    expect(events).toEqual([{ type: 'queue_update', chat_id: CHAT }]);
  });
});

describe('S9: an error envelope ends the stream', () => {
  test.each([
    ['{"type":"error"}', 'chat stream returned an error'],
    ['{"type":"error","data":null}', 'chat stream returned an error'],
    ['{"type":"error","data":{}}', 'chat stream returned an error'],
    ['{"type":"error","data":{"message":" ","detail":""}}', 'chat stream returned an error'],
    ['{"type":"error","data":{"message":" M ","detail":" D "}}', 'M: D'],
    ['{"type":"error","data":{"message":"Failed to open","detail":"boom"}}', 'Failed to open: boom'],
    ['{"type":"error","data":{"message":"M"}}', 'M'],
    ['{"type":"error","data":{"detail":"D"}}', 'D'],
    ['{"type":"error","data":{"message":null,"detail":"D"}}', 'D'],
    ['{"type":"error","data":{"message":"M","validations":[{"field":"name","detail":"too long"}]}}', 'M'],
    ['{"type":"error","data":{"message":"M","validations":5}}', '{"message":"M","validations":5}'],
    ['{"type":"error","data":"plain"}', '"plain"'],
    ['{"type":"error","data":""}', '""'],
    ['{"type":"error","data":["a","b"]}', '["a","b"]'],
    ['{"type":"error","data":42}', '42'],
    ['{"type":"error","data":true}', 'true'],
    ['{"type":"error","data":{"message":5}}', '{"message":5}'],
    ['{"type":"error","data":{"message":"M","detail":[]}}', '{"message":"M","detail":[]}'],
  ])('%s is told as %s, after what came before it', (frame, told) => {
    const { events, error, log } = run([data(GOOD), frame, data(GOOD)]);
    expect(events).toEqual([GOOD]);
    expect(error).toBeInstanceOf(StreamError);
    expect(error).toMatchObject({ message: told, fault: 'failed', retryable: true });
    expect(log).toEqual(['close 1000']);
  });
});

describe('S22: a malformed frame ends the stream', () => {
  test.each([
    ['', 'it is not JSON.'],
    ['{', 'it is not JSON.'],
    ['{"type":"ping"} {"type":"ping"}', 'it is not JSON.'],
    ['null', 'its type is undefined.'],
    ['[]', 'its type is undefined.'],
    ['"data"', 'its type is undefined.'],
    ['5', 'its type is undefined.'],
    ['{}', 'its type is undefined.'],
    ['{"type":""}', 'its type is "".'],
    ['{"type":1}', 'its type is 1.'],
    ['{"type":"Data","data":[]}', 'its type is "Data".'],
    ['{"TYPE":"data","DATA":[]}', 'its type is undefined.'],
    ['{"type":"event","data":[]}', 'its type is "event".'],
    ['{"type":"data"}', 'its data is no list.'],
    ['{"type":"data","data":{}}', 'its data is no list.'],
    ['{"type":"data","data":"text"}', 'its data is no list.'],
    ['{"type":"data","data":0}', 'its data is no list.'],
    [data('text'), 'event 1: bad value.'],
    [data(GOOD, 5), 'event 2: bad value.'],
    [data([]), 'event 1: bad value.'],
    [data({ type: 5 }), 'event 1: bad type.'],
    [data({ ...GOOD, chat_id: '' }), 'event 1: bad chat_id.'],
    [data({ ...GOOD, chat_id: 7 }), 'event 1: bad chat_id.'],
    [data({ type: 'status', status: 'running' }), 'event 1: bad status.'],
    [data({ type: 'message', message: { id: '1' } }), 'event 1: bad message.'],
    [data({ type: 'message', message: { id: 1.5 } }), 'event 1: bad message.'],
    [data({ type: 'message_part', message_part: { role: 'assistant' } }), 'event 1: bad message_part.'],
    [data({ type: 'queue_update', queued_messages: {} }), 'event 1: bad queued_messages.'],
  ])('%s: %s', (frame, told) => {
    const { events, error, log } = run([data(text('before')), frame, data(text('after'))]);
    expect(events[0]).toEqual(text('before'));
    expect(events).not.toContainEqual(text('after'));
    expect(error).toBeInstanceOf(ProtocolError);
    expect(error).toMatchObject({ message: `Malformed stream frame: ${told}`, status: 101, body: frame, retryable: false });
    expect(log).toEqual(['close 1007']);
  });

  test('the good events before a bad one in its batch count, those after it do not, and the error says which it was', () => {
    const { events, error } = run([data(text('a'), text('b'), { ...GOOD, chat_id: '' }, text('c'))]);
    expect(events).toEqual([text('a'), text('b')]);
    expect(String(error)).toContain('event 3: bad chat_id');
  });

  test('bytes that are no UTF-8 are no JSON', () => {
    expect(run([new Uint8Array([0x7b, 0xff, 0x7d])]).error).toMatchObject({ message: 'Malformed stream frame: it is not JSON.' });
  });

  test('an error that is printed shows neither frame nor secret, and the frame can be read from it', () => {
    const { error } = run(['{"type":"secret words"']);
    expect(JSON.stringify(error)).not.toContain('secret words');
    expect(String(error)).not.toContain('secret words');
    expect((error as ProtocolError).body).toBe('{"type":"secret words"');
  });

  test('an id beyond 2^53 is never silently another one', () => {
    const frame = `{"type":"data","data":[{"type":"message","message":{"id":9007199254740993}}]}`;
    expect(run([frame]).error).toMatchObject({ message: expect.stringContaining('/0/message/id is beyond 2^53') });
    const told = vi.fn();
    expect(run([frame], { connection: { hooks: { onUnsafeInteger: told } } }).events).toHaveLength(1);
    expect(told).toHaveBeenCalledOnce();
  });
});

describe('S6, S23: unknown values pass', () => {
  test.each([
    ['an unknown kind of event', { type: 'action_required', chat_id: CHAT, anything: 1 }, 'action_required'],
    ['an element that is null', null, undefined],
    ['an event of no type', { chat_id: CHAT }, undefined],
    ['a part without its payload', { type: 'message_part' }, 'message_part'],
    ['a message without its payload', { type: 'message', message: null }, 'message'],
    ['a status without its payload', { type: 'status' }, 'status'],
    ['an error without its payload', { type: 'error' }, 'error'],
    ['a retry without its payload', { type: 'retry' }, 'retry'],
  ])('%s is told to the hook and left out', (_, event, value) => {
    const { events, unknown, error } = run([data(text('a'), event, text('b'))]);
    expect(events).toEqual([text('a'), text('b')]);
    expect(unknown).toEqual([{ path: '/data/1', kind: 'variant', type: 'ChatStreamEvent', value }]);
    expect(error).toBeUndefined();
  });

  test('unknown statuses, roles, kinds of parts and keys are given as they came', () => {
    const events = [
      status('requires_action'),
      { type: 'message_part', chat_id: CHAT, message_part: { role: 'critic', part: { type: 'skill', name: 'x' } }, later: true },
    ];
    expect(run([data(...events)]).events).toEqual(events);
  });

  test('what a hook throws is its own affair', () => {
    const hooks = {
      onUnknown: () => {
        throw new Error('faulty log');
      },
    };
    expect(run([data({ type: 'later' }, GOOD)], { connection: { hooks } }).events).toEqual([GOOD]);
  });
});

describe('S24: a nil chat id means the chat asked for', () => {
  test.each([[undefined], [null], [NIL]])('%s is filled in', (id) => {
    expect(run([data({ ...GOOD, chat_id: id })]).events).toEqual([GOOD]);
  });
});

describe('S21: the frame limit', () => {
  const frame = (bytes: number) => `{"type":"ping","data":"${'x'.repeat(bytes - 25)}"}`;

  test('4,194,304 bytes pass', () => {
    expect(frame(LIMIT)).toHaveLength(LIMIT);
    expect(run([frame(LIMIT)]).error).toBeUndefined();
  });

  test('4,194,305 bytes end the stream with 1009', () => {
    const { error, log } = run([data(GOOD), frame(LIMIT + 1)]);
    expect(error).toMatchObject({ fault: 'too-large', retryable: false, message: 'A frame passes 4194304 bytes.' });
    expect(log).toEqual(['close 1009']);
  });
});

describe('S20: what waits is bounded', () => {
  const batch = (size: number) => data(...Array.from({ length: size }, (_, index) => text(`${index}`)));

  test('at 128 events the server is made to wait, and goes on once half of them are taken', () => {
    const { channel, log } = open();
    for (let count = 1; count < 128; count++) channel.push(data(GOOD));
    expect(log).toEqual([]);
    channel.push(data(GOOD));
    expect(log).toEqual(['pause']);
    for (let count = 0; count < 64; count++) channel.take();
    expect(log).toEqual(['pause']);
    channel.take();
    expect(log).toEqual(['pause', 'resume']);
  });

  test('frames that come although the server waits are not read before there is room', () => {
    const { channel, log, drain } = open();
    channel.push(batch(127));
    channel.push(batch(256));
    // Would be a fault, had it been read.
    channel.push('{');
    expect(channel.error).toBeUndefined();
    expect(log).toEqual(['pause']);
    expect(drain()).toHaveLength(383);
    expect(channel.error).toMatchObject({ kind: 'protocol' });
  });

  test('nothing is lost, doubled or moved, however much is taken at a time', () => {
    for (const step of [1, 3, 64, 127, 128, 129, 1000]) {
      const { channel } = open();
      const taken: unknown[] = [];
      let pushed = 0;
      for (let frame = 0; frame < 400; frame++) {
        const size = (frame * 7) % 23;
        channel.push(data(...Array.from({ length: size }, () => text(`${pushed++}`))));
        for (let count = 0; count < step % 50; count++) {
          const event = channel.take();
          if (event) taken.push(event);
        }
      }
      for (let event = channel.take(); event; event = channel.take()) taken.push(event);
      expect(taken).toEqual(Array.from({ length: pushed }, (_, index) => text(`${index}`)));
    }
  });

  test('where the server cannot be made to wait, the stream is given up at the limit of bytes, and what came is given', () => {
    const { channel, log, drain } = open({ maxBytes: 10_000 }, false);
    let pushed = 0;
    while (log.length === 0) {
      channel.push(batch(16));
      pushed++;
    }
    expect(log).toEqual(['close 1000']);
    expect(channel.error).toBeUndefined();
    expect(drain().length).toBeGreaterThan(0);
    expect(pushed).toBeLessThan(10);
    expect(channel.error).toMatchObject({ fault: 'behind', retryable: true });
  });

  test('many bytes make the server wait although they are few events', () => {
    const { channel, log, drain } = open({ maxBytes: 10_000 });
    channel.push(data(text('x'.repeat(6000))));
    expect(log).toEqual(['pause']);
    drain();
    expect(log).toEqual(['pause', 'resume']);
  });

  test('a consumer that never quite catches up is not mistaken for one that has fallen behind', () => {
    const { channel, log } = open({ maxBytes: 100_000 });
    channel.push(batch(10));
    for (let round = 0; round < 5000; round++) {
      channel.push(batch(2));
      channel.take();
      channel.take();
      // The server goes on where it had to wait.
      if (log.at(-1) === 'pause') while (log.at(-1) === 'pause') if (!channel.take()) break;
    }
    expect(channel.error).toBeUndefined();
    expect(log).not.toContain('close 1000');
  });
});

describe('the end', () => {
  const ended = new StreamError('over', { ...FACTS, fault: 'closed', code: 1000 });

  test('what has come is given before the end is told', () => {
    const { channel, drain } = open();
    channel.push(data(GOOD, GOOD));
    channel.end(ended);
    expect(channel.error).toBeUndefined();
    expect(drain()).toHaveLength(2);
    expect(channel.error).toBe(ended);
  });

  test('only the first end counts, and nothing is taken in after it', () => {
    const { channel, drain } = open();
    channel.end(ended);
    channel.end(new StreamError('later', { ...FACTS, fault: 'lost' }));
    channel.push(data(GOOD));
    expect(drain()).toEqual([]);
    expect(channel.error).toBe(ended);
  });

  test('a fault in a frame that had not been read yet is told rather than the close after it', () => {
    const { channel, drain } = open();
    channel.push(data(...Array.from({ length: 128 }, () => GOOD)));
    channel.push('{');
    channel.end(ended);
    expect(drain()).toHaveLength(128);
    expect(channel.error).toBeInstanceOf(ProtocolError);
  });
});

describe('S10: silence', () => {
  test('ends the stream after the time, and not before', () => {
    vi.useFakeTimers();
    const { channel, log } = open({ idleTimeoutMs: 60_000 });
    vi.advanceTimersByTime(59_999);
    channel.alive();
    vi.advanceTimersByTime(60_000);
    expect(channel.error).toBeUndefined();
    vi.advanceTimersByTime(30_001);
    expect(channel.error).toMatchObject({ fault: 'silent', retryable: true });
    expect(log).toEqual(['close 1000']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    ['a frame', (channel: { push(frame: string): void }) => channel.push('{"type":"ping"}')],
    ['a ping', (channel: { alive(): void }) => channel.alive()],
  ])('%s is a sign of life', (_, sign) => {
    vi.useFakeTimers();
    const { channel } = open({ idleTimeoutMs: 1000 });
    for (let second = 0; second < 60; second++) {
      vi.advanceTimersByTime(999);
      sign(channel as never);
    }
    expect(channel.error).toBeUndefined();
    channel.end(new StreamError('over', { ...FACTS, fault: 'closed' }));
    expect(vi.getTimerCount()).toBe(0);
  });

  test('does not count while the server is made to wait', () => {
    vi.useFakeTimers();
    const { channel, drain } = open({ idleTimeoutMs: 1000, maxEvents: 1 });
    channel.push(data(GOOD, GOOD));
    vi.advanceTimersByTime(100_000);
    expect(drain()).toHaveLength(2);
    vi.advanceTimersByTime(500);
    expect(channel.error).toBeUndefined();
    vi.advanceTimersByTime(2000);
    expect(channel.error).toMatchObject({ fault: 'silent' });
  });
});

describe('validation', () => {
  const later = { ...text('a'), later: 1 };
  const bad = { type: 'status', chat_id: CHAT, status: { status: 5 } };

  test('throw: a bad event ends the stream, names its place, and the good ones before it count', () => {
    const validate = validation({ mode: 'throw', validators: tolerant });
    const { events, error } = run([data(GOOD, bad)], { connection: { hooks: {}, validate } });
    expect(events).toEqual([GOOD]);
    expect(error).toMatchObject({ violations: [{ path: '/status/status' }] });
    expect(String(error)).toContain('event 2: ');
  });

  test('warn: it is told and given', () => {
    const onWarning = vi.fn();
    const validate = validation({ mode: 'warn', validators: tolerant });
    expect(run([data(bad, GOOD)], { connection: { hooks: { onWarning }, validate } }).events).toEqual([bad, GOOD]);
    expect(onWarning).toHaveBeenCalledOnce();
  });

  test('off: it is given', () => {
    const validate = validation({ mode: 'off', validators: strict });
    expect(run([data(bad)], { connection: { hooks: {}, validate } }).events).toEqual([bad]);
  });

  test('an unknown key passes the tolerant profile, which tells it, and not the strict one', () => {
    const onUnknown = vi.fn();
    const at = (validators: object) => ({ hooks: { onUnknown }, validate: validation({ mode: 'throw' as const, validators: validators as never }) });
    expect(run([data(later)], { connection: at(tolerant) }).events).toEqual([later]);
    expect(onUnknown).toHaveBeenCalledWith(expect.objectContaining({ kind: 'property', path: '/later' }));
    expect(run([data(later)], { connection: at(strict) }).error).toMatchObject({ kind: 'protocol' });
  });

  test('an event without a chat id is held against the contract as if it had one', () => {
    const validate = validation({ mode: 'throw', validators: strict });
    expect(run([data({ ...GOOD, chat_id: NIL })], { connection: { hooks: {}, validate } }).events).toEqual([GOOD]);
  });
});
